import { saysNothing } from './cell-text'
import { foldText } from './fold'
import type { StatusMeaning } from './status-meaning'
import { statusSigns, statusWords } from './status-words'

/** What a status text seems to mean; `sure` where it is one of the known texts and not only sounds like one. */
export interface StatusGuess {
  readonly meaning: StatusMeaning
  readonly sure: boolean
}

/** Two spellings of one status have one key: `no response` and `No_Response`. */
export const statusKey = (text: string): string => foldText(text)

/** Reads a status. Null where the cell says nothing: that is "not set", never "applied". */
export function readStatus(text: string): StatusGuess | null {
  if (saysNothing(text.trim())) return null
  const key = statusKey(text)
  if (key === '') return { meaning: 'keep', sure: false }
  const known = statusWords.get(key) ?? statusWords.get(withoutNumber(key))
  if (known !== undefined)
    return { meaning: known, sure: key !== 'no' && key !== 'red' && key !== 'declined' }
  const sign = statusSigns.find(([pattern]) => pattern.test(key))
  if (sign !== undefined) return { meaning: sign[1], sure: false }
  const typed = nearest(squeezed(key))
  return { meaning: typed ?? 'keep', sure: false }
}

/** "3 - Interviewing", "2. Applied": boards number their columns. */
function withoutNumber(key: string): string {
  return key.replace(/^\d{1,2} /, '')
}

/** Letters once each where a finger stayed on a key: rejjjected, aplied. */
function squeezed(key: string): string {
  return key.replace(/(.)\1+/gu, '$1')
}

const squeezedWords: ReadonlyMap<string, StatusMeaning> = new Map(
  Array.from(statusWords, ([text, meaning]) => [squeezed(text), meaning]),
)

/** One slip in a word of six letters or more is that word still; a shorter one may be another. */
function nearest(key: string): StatusMeaning | null {
  const exact = squeezedWords.get(key)
  if (exact !== undefined) return exact
  if (key.length < 6 || key.length > 24) return null
  for (const [word, meaning] of squeezedWords)
    if (Math.abs(word.length - key.length) <= 1 && word.length > 5 && isOneSlip(word, key)) return meaning
  return null
}

/** One sign more, less or other, or two neighbours exchanged. */
function isOneSlip(a: string, b: string): boolean {
  let head = 0
  while (head < a.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
