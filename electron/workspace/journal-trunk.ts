import type { Tip } from '#core/workspace/fold'
import type { JournalLine } from './journal-text'

/** What the lines of all segments together say, from a document on. */
export interface Trunk {
  /** The changes since the document, in order, each continuing the one before. */
  readonly lines: readonly JournalLine[]
  readonly tip: Tip
  /** Later changes whose connection is lost: something before them could not be read. In order. */
  readonly stranded: readonly JournalLine[]
  /** Changes that somebody else made to an earlier version, while ours went another way. In order. */
  readonly foreign: readonly JournalLine[]
}

/** Finds the way through the journal. Lines that the document holds already are passed over. */
export function followJournal(start: Tip, lines: Iterable<JournalLine>): Trunk {
  const known = new Map<string, JournalLine>()
  for (const line of lines) known.set(`${line.revision}/${line.checksum}`, line)
  const trunk = longestWay(start, [...known.values()])
  const tip = trunk.reduce<Tip>((_, line) => ({ revision: line.revision, chain: line.checksum }), start)
  for (const line of [...trunk, ...folded(start, known)]) known.delete(`${line.revision}/${line.checksum}`)
  const rest = [...known.values()].toSorted((a, b) => a.revision - b.revision)
  return {
    lines: trunk,
    tip,
    stranded: rest.filter((line) => line.revision > tip.revision + 1),
    foreign: rest.filter((line) => line.revision <= tip.revision + 1),
  }
}

/** Where two ways part, the longer one is ours: its end has the highest revision. */
function longestWay(start: Tip, lines: readonly JournalLine[]): readonly JournalLine[] {
  const next = new Map<string, JournalLine>()
  const reach = new Map<string, number>()
  for (const line of lines.toSorted(
    (a, b) => b.revision - a.revision || (a.checksum < b.checksum ? -1 : 1),
  )) {
    const end = reach.get(`${line.revision}/${line.checksum}`) ?? line.revision
    const from = `${line.revision - 1}/${line.after}`
    if (end <= (reach.get(from) ?? -1)) continue
    reach.set(from, end)
    next.set(from, line)
  }
  const way: JournalLine[] = []
  let line = next.get(`${start.revision}/${start.chain}`)
  while (line !== undefined) {
    way.push(line)
    line = next.get(`${line.revision}/${line.checksum}`)
  }
  return way
}

/** The lines that led to the document: written before it was made of them. */
function folded(start: Tip, known: ReadonlyMap<string, JournalLine>): readonly JournalLine[] {
  const way: JournalLine[] = []
  let line = known.get(`${start.revision}/${start.chain}`)
  while (line !== undefined) {
    way.push(line)
    line = known.get(`${line.revision - 1}/${line.after}`)
  }
  return way
}
