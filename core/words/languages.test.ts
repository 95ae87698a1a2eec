import { describe, expect, it } from 'vitest'
import { leavesOf, type Leaf, type Sample } from '../testing/word-tree'
import { english } from './en/english'
import { languages } from './languages'

const counts = [0, 1, 2, 5, 1_000_000]

/** What decides between sentences, each way at least once; counts where the grammar of a language may turn. */
const samples: readonly Sample[] = [
  ...counts.flatMap((count) => [
    { count, changes: count, days: count, hours: count, minutes: count, left: count },
    { count: String(count), first: '', company: '', name: '', person: '', role: '', query: '' },
  ]),
  ...['jobTitle', 'nobody', 'outsideYear', ''].map((reason) => ({ reason, name: '‹name›' })),
  ...['soon', 'late', 'veryLate'].map((phase) => ({ phase, minutes: '4500' })),
  ...['twice', 'long', 'short', 'sentences'].map((trouble) => ({ trouble, sentences: '3' })),
  ...['titles', 'names'].flatMap((lacks) => [1, 2].map((count) => ({ lacks, count, first: '' }))),
  ...['letGo', ''].map((next) => ({ next, count: 0, promised: '', accepted: '', date: '' })),
  ...['subject', 'body'].map((where) => ({ where, meant: '' })),
  ...['awaiting', 'declined'].map((to) => ({ to })),
  { archived: true, by: 'run', elsewhere: '', siblings: '0', keptAs: '', hint: '', summary: '' },
  { archived: false, by: 'share', known: 'no', from: 'afterword.json', who: '', round: '', meant: '‹meant›' },
]

/** Letters are English in every language, and so is what a letter's sentence begins or ends with. */
const ofLetters = [
  /^letters\.(facts|details)\..*(examples?\.\w+|example|beginning)$/,
  /^letters\.facts\.(thankYouFor|theySaid|sellingPoint|whyThisJob|clarification|news)$/,
  /^application\.interview\.(thankYouFor|theySaid|sellingPoint|whyThisJob|clarification)$/,
  /^peopleView\.(thankYouFor|theySaid)$/,
  /^debrief\.examples\./,
  /^people\.honorifics\./,
  /^quickAdd\.placeholder$/,
]

/** Names, units and signs that are the same in every language, and a word or two that happen to be. */
const sameInAll = [
  /^(frame\.product|shell\.appName|shell\.notification\.hiddenTitle|settings\.version)$/,
  /^settings\.versions\.(app|electron|chromium|node)$/,
  /^settings\.(quickAddMod|numbers\.\w+\.source)$/,
  /^(letters\.savePdf|shell\.pdf\.kind|storage\.size|bringIn\.minutes)$/,
  /^(letters\.registers\.formal|application\.budget\.both)$/,
]

const isAny = (patterns: readonly RegExp[], path: string): boolean => patterns.some((one) => one.test(path))
const gapsIn = (text: string): string => [...new Set(text.match(/‹\w+›/g) ?? [])].toSorted().join()
const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text.replaceAll(/‹\w+›/g, ''))

/** What the language says by itself: without what is filled in, and without what it quotes. */
const ownWords = (text: string): string => text.replaceAll(/‹\w+›|«[^»]*»/g, '')
const englishWord =
  /(?<!\p{L})(?:the|and|of|you|your|is|are|with|for|this|that|not|was|it|from|by|to|at|an|will|have)(?!\p{L})/iu

/** The case of the first letter, `u`pper or `l`ower; none where something filled in or quoted comes first. */
function caseOf(text: string): string {
  const first = /^¿?(\p{L})/u.exec(text)?.[1]
  return first === undefined ? '' : first === first.toLowerCase() ? 'l' : 'u'
}

const ours = leavesOf(english)
const others = Object.entries(languages).filter(([tag]) => tag !== 'en')

describe.each(others)('%s', (_tag, { words }) => {
  const theirs = leavesOf(words)
  const byPath = new Map(theirs.map((leaf) => [leaf.path, leaf]))

  /** The texts for which something is wrong, with what they say. */
  function wrong(isWrong: (said: string, inEnglish: string, leaf: Leaf) => boolean): readonly string[] {
    return ours.flatMap((leaf) => {
      const other = byPath.get(leaf.path)
      if (other === undefined) return []
      const found = samples.find((sample) => isWrong(other.say(sample), leaf.say(sample), leaf))
      return found === undefined ? [] : [`${leaf.path}: ${other.say(found)}`]
    })
  }

  it('says everything that English says, and nothing else', () => {
    expect(theirs.map(({ path }) => path).toSorted()).toEqual(ours.map(({ path }) => path).toSorted())
  })

  it('leaves nothing in English', () => {
    const isSame = (said: string, inEnglish: string, { path }: Leaf): boolean =>
      said === inEnglish && hasWord(said) && !isAny([...ofLetters, ...sameInAll], path)
    expect(wrong(isSame)).toEqual([])
    const isHalfEnglish = (said: string, _inEnglish: string, { path }: Leaf): boolean =>
      englishWord.test(ownWords(said)) && !isAny([...ofLetters, ...sameInAll], path)
    expect(wrong(isHalfEnglish)).toEqual([])
  })

  it('keeps the beginnings and examples of letters in English', () => {
    const changed = wrong((said, inEnglish, { path }) => isAny(ofLetters, path) && said !== inEnglish)
    expect(changed.filter((line) => !/startsOn|\.pay\.beginning|until|asksFeedback/.test(line))).toEqual([])
  })

  it('fills in the same things', () => {
    expect(wrong((said, inEnglish) => gapsIn(said) !== gapsIn(inEnglish))).toEqual([])
  })

  it('is calm: no exclamation marks, and no gap left open', () => {
    expect(wrong((said) => /[!¡]|undefined|NaN|\[object/.test(said))).toEqual([])
  })

  it('begins with a capital where English does', () => {
    const differs = (said: string, inEnglish: string): boolean =>
      caseOf(said) !== caseOf(inEnglish) && caseOf(said) !== '' && caseOf(inEnglish) !== ''
    expect(wrong(differs).filter((line) => !line.startsWith('application.interview.nth'))).toEqual([])
  })
})
