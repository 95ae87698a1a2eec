import type { SavedWorkspace } from '#core/workspace/document'
import { foldDocument, type Tip } from '#core/workspace/fold'
import { readDocument, type DocumentReading } from '#core/workspace/read-document'
import { currentVersion } from '#core/workspace/upgrade'
import type { JournalLine } from './journal-text'
import { followJournal, type Trunk } from './journal-trunk'
import type { Segment } from './segments'

/** A parsed document with its journal in it. `json` is what a new file of all this would hold. */
export interface Replay {
  readonly json: unknown
  readonly tip: Tip
  /** The changes that were put into it. */
  readonly lines: readonly JournalLine[]
  /** How many changes stand in the journal alone. */
  readonly changes: number
  /** Changes that could not be read; those after them are in all the same. */
  readonly missing: number
  /** What somebody else made of an earlier version, where that differs from ours. */
  readonly theirs: unknown
  /** What both come from, null where the document has gone on since the two ways parted. */
  readonly parting: unknown
  /** The version of a newer Afterword that wrote in the journal, 0 where none did. */
  readonly newer: number
}

interface Head {
  readonly workspaceId: string
  readonly revision: number
  readonly chain: string
}

/** Puts the journal's changes into a parsed document. What is no document, or has no journal, stays as it is. */
export function replay(json: unknown, segments: readonly Segment[]): Replay {
  const head = headOf(json)
  const own = segments.filter(({ reading }) => isOf(head, reading.header?.workspaceId))
  const lines = own.flatMap(({ reading }) => reading.lines)
  const newest = Math.max(0, ...own.map(({ reading }) => reading.header?.version ?? 0))
  const trunk = followJournal(head ?? { revision: -1, chain: '' }, lines)
  const all = [...trunk.lines, ...trunk.stranded]
  const last = all.at(-1)
  const tip = last === undefined ? trunk.tip : { revision: last.revision, chain: last.checksum }
  return {
    json: folded(json, all),
    tip,
    lines: all,
    changes: all.length,
    missing: missingIn(trunk, own),
    theirs: trunk.foreign.length === 0 ? null : folded(json, theirWay(trunk)),
    parting: partingIn(json, head, trunk),
    newer: newest > currentVersion ? newest : 0,
  }
}

function isOf(head: Head | null, workspaceId: string | undefined): boolean {
  return head !== null && (workspaceId === undefined || workspaceId === head.workspaceId)
}

function headOf(json: unknown): Head | null {
  if (typeof json !== 'object' || json === null) return null
  const { workspaceId, revision, chain = '' } = json as Partial<Head>
  if (typeof workspaceId !== 'string' || typeof revision !== 'number') return null
  return { workspaceId, revision, chain: String(chain) }
}

function folded(json: unknown, lines: readonly JournalLine[]): unknown {
  const last = lines.at(-1)
  if (last === undefined) return json
  const tip = { revision: last.revision, chain: last.checksum, savedAt: last.at }
  return foldDocument(
    json,
    lines.flatMap((line) => line.records),
    tip,
  )
}

/** A damaged line is missing only where nothing sound took its place. */
function missingIn(trunk: Trunk, segments: readonly Segment[]): number {
  const damaged = segments.reduce((sum, { reading }) => sum + reading.damaged, 0)
  const [first] = trunk.stranded
  return first === undefined ? damaged : Math.max(damaged, first.revision - trunk.tip.revision - 1)
}

/** What both have up to where the ways part, then theirs. Their records are whole, so this holds for older partings too. */
function theirWay({ lines, foreign }: Trunk): readonly JournalLine[] {
  const parting = foreign[0]?.revision ?? 0
  return [...lines.filter((line) => line.revision < parting), ...foreign]
}

/** Known only where theirs is one way, each line of it after the one before, and its beginning lies on ours. */
function partingIn(json: unknown, head: Head | null, { lines, foreign }: Trunk): unknown {
  const [first] = foreign
  if (first === undefined || head === null || !foreign.every(goesOn)) return null
  const before = lines.filter((line) => line.revision < first.revision)
  const last = before.at(-1)
  const [revision, chain] = last === undefined ? [head.revision, head.chain] : [last.revision, last.checksum]
  return revision === first.revision - 1 && chain === first.after ? folded(json, before) : null
}

function goesOn(line: JournalLine, at: number, lines: readonly JournalLine[]): boolean {
  const before = lines[at - 1]
  return before === undefined || (before.revision === line.revision - 1 && before.checksum === line.after)
}

/**
 * How a replayed document reads, and what somebody else made of it, where that reads too. `judged`: its records that were
 * found sound already.
 */
export function readReplay(
  replayed: Replay,
  judged: ReadonlySet<unknown> = new Set(),
): {
  readonly reading: DocumentReading
  readonly theirs: SavedWorkspace | null
  readonly parting: SavedWorkspace | null
} {
  return {
    reading: readDocument(replayed.json, judged),
    theirs: savedIn(replayed.theirs),
    parting: savedIn(replayed.parting),
  }
}

function savedIn(json: unknown): SavedWorkspace | null {
  const reading = json === null ? null : readDocument(json)
  return reading?.state === 'ok' ? reading.saved : null
}
