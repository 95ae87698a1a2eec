import { letterText } from '../../domain/letter'
import type { Spelling } from '../../domain/letter-voice'
import type { Draft } from '../draft-request'
import { avoided } from '../en/avoided'
import { readLetter } from '../body'

/** Everything a reader gets to see. */
export const textOf = (draft: Draft): string => `${draft.subject}\n\n${letterText(draft)}`

const faults: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['an unfilled slot', /[{}[\]]|undefined|null|NaN|___|…/],
  ['a doubled word', /(?<![\p{L}'’-])(\p{L}+) \1(?![\p{L}'’-])/iu],
  ['a shout', /!/],
  ['a hole in the punctuation', / {2}|\.\.|,,| [,.;:?]|,\.|\?\.|\.\?|:\.|;\.|\(\)|^\s*[,.]/m],
  ['a wrong article', /\b[Aa] (?:[aei]|o(?!ne)|u(?!ni|se|su|ti))|\b[Aa]n (?:[bcdfgjklmnpqrstvwyz]|uni[^nm])/],
  ['thanks said twice', /thank you for (?:thank|for)|that that|for for|because because|I I /i],
  ['a small letter after a stop', /(?<!\b(?:a|p)\.m)[.?] \p{Ll}/u],
  [
    'gushing',
    /\b(?:thrilled|amazing|awesome|incredibl[ey]|super|passionate|dream job|perfect fit|so excited)\b/i,
  ],
]

const british = /\b(?:colou?r(?<=our)|favour|honour|apologise|diary|shall|judgement|the post\b(?! office))\b/i
const american = /\b(?:color|favor|honor|apologize|judgment|calendar)\b/i

/** What is wrong with a draft as prose, each fault in words; nothing where it is clean. */
export function faultsOf(draft: Draft, spelling: Spelling): readonly string[] {
  const text = textOf(draft)
  const found = faults.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault)
  const cliches = avoided.noCliche.filter((phrase) => phrase.test(text)).map((phrase) => phrase.source)
  const foreign = (spelling === 'british' ? american : british).exec(text)?.[0]
  const ragged = readLetter(draft.paragraphs).body.filter(
    (line) => !/^[\p{Lu}\p{N}].*[.?]$/su.test(line.text),
  )
  return [
    ...found,
    ...cliches,
    ...(foreign === undefined ? [] : [`spelling: ${foreign}`]),
    ...ragged.map((line) => `no whole sentence: ${line.text}`),
  ]
}
