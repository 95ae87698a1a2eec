import type { Spelling } from '../../domain/letter-voice'

/** How the app's own sentences, written in British English, are said in American English. Whole words, small letters. */
const american: readonly (readonly [british: string, american: string])[] = [
  ['I should like', 'I would like'],
  ['I should be', 'I would be'],
  ['I should welcome', 'I would welcome'],
  ['I should not wish', 'I would not wish'],
  ['shall we', 'should we'],
  ['shall', 'will'],
  ['apologise', 'apologize'],
  ['favour', 'favor'],
  ['honour', 'honor'],
  ['judgement', 'judgment'],
  ['in my diary', 'on my calendar'],
  ['telephone call', 'phone call'],
  ['may I telephone you', 'may I call you'],
  ["I'll ring you", "I'll call you"],
  ['round to', 'around to'],
  ['straight away', 'right away'],
  ['takes up the post', 'steps into the position'],
  ['the post', 'the position'],
  ['somebody', 'someone'],
  ['a bit', 'a little'],
  ["needn't", "doesn't have to"],
  ['I have down that', 'My notes say that'],
]
const said = new Map(american)
const pattern = new RegExp(`\\b(?:${american.map(([british]) => british).join('|')})\\b`, 'gi')

/** One of the app's sentences in the wanted English. Slots and what will stand in them are left alone. */
export function inSpelling(way: string, spelling: Spelling): string {
  if (spelling === 'british') return way
  return way.replace(pattern, (found) => {
    const words = said.get(found) ?? said.get(found.charAt(0).toLowerCase() + found.slice(1)) ?? found
    return /^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words
  })
}
