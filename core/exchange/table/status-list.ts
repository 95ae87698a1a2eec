import type { SeenStatus } from './incoming-table'
import { readStatus, statusKey } from './read-status'
import type { StatusMeaning } from './status-meaning'

/** The status texts of a table, each read once; what the user answered goes before what is known. */
export class StatusList {
  private readonly seen = new Map<string, { -readonly [K in keyof SeenStatus]: SeenStatus[K] }>()
  private readonly keys = new Map<string, string>()

  constructor(private readonly answered: ReadonlyMap<string, StatusMeaning>) {}

  /** What a status stands for, counting its row; null where it says nothing. */
  meaningOf(text: string): SeenStatus | null {
    if (text === '') return null
    let key = this.keys.get(text)
    if (key === undefined) this.keys.set(text, (key = statusKey(text) || text))
    const known = this.seen.get(key)
    if (known !== undefined) {
      known.rows += 1
      return known
    }
    const guess = readStatus(text)
    if (guess === null) return null
    const answer = this.answered.get(key)
    const meaning = answer ?? guess.meaning
    const made = {
      key,
      text,
      rows: 1,
      meaning,
      sure: answer !== undefined || guess.sure,
      isPlain: guess.sure,
    }
    this.seen.set(key, made)
    return made
  }

  /** Most frequent last: what is not sure comes first, to be looked at. */
  all(): readonly SeenStatus[] {
    return [...this.seen.values()].toSorted((a, b) => Number(a.sure) - Number(b.sure) || b.rows - a.rows)
  }
}
