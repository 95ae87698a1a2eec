import { dirname, join } from 'node:path'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { currentVersion } from '#core/workspace/upgrade'
import { emptyWorkspace } from '#core/workspace/workspace'
import type { Disk } from './durable-file'
import { codeOf, type FileSystem } from './file-system'
import type { Candidate } from './leftovers'
import { loadWorkspace, type Load } from './load-workspace'
import { readReplay, replay } from './replay'
import { listSegments, readSegments, type Segment } from './segments'

/** Whether this is a segment of a journal, and no document. */
export function isSegment(path: string): boolean {
  return path.endsWith('.jsonl')
}

/** Whether a journal holds everything from the first change on: what came before it was nothing. */
export function isFromTheStart(path: string): boolean {
  return path.includes('.journal-0-')
}

/** Opens a copy of either kind: a document with the journal of `journalOf`, or a journal that stands alone. */
export function loadCopy(path: string, fileSystem: FileSystem, journalOf?: string): Promise<Load> {
  return isSegment(path) ? loadJournal(path, fileSystem) : loadWorkspace(path, fileSystem, journalOf)
}

/**
 * A journal without a file or a backup to put it into. One from the start on is the whole data; of a later one the changes
 * are there and what they did not touch is not. `path` is one of its segments; those of the same data belong to it.
 */
export async function loadJournal(path: string, fileSystem: FileSystem): Promise<Load> {
  try {
    const segments = await readSegments(join(dirname(path), 'afterword.json'), fileSystem)
    const first = segments.find((segment) => segment.path === path)
    if (first === undefined) return { state: 'absent' }
    return judge(first, segments, await fileSystem.stamp(path))
  } catch (error) {
    return { state: 'unreadable', reason: codeOf(error) || 'unknown' }
  }
}

function judge(first: Segment, all: readonly Segment[], stamp: string): Load {
  const { bytes } = first
  const workspaceId = workspaceOf(first)
  const segments = all.filter((segment) => workspaceOf(segment) === workspaceId)
  const [start] = segments
    .flatMap(({ reading }) => reading.lines)
    .toSorted((one, other) => one.revision - other.revision)
  if (start === undefined) return { state: 'damaged', reason: 'empty', bytes, stamp }
  const before = start.revision - 1
  const nothing = writeDocument(
    { ...emptyWorkspace, revision: before },
    { workspaceId, savedAt: start.at, chain: start.after, carried: nothingCarried },
  )
  const replayed = replay(nothing, segments)
  const { reading, theirs, parting } = readReplay(replayed)
  if (reading.state !== 'ok') return reading.state === 'newer' ? reading : { ...reading, bytes, stamp }
  if (replayed.newer > 0) return { state: 'newer', version: replayed.newer, saved: null }
  return {
    ...reading,
    ...{ bytes, stamp, segments, theirs, parting, head: null, edited: false, continues: false },
    missing: replayed.missing + before,
    version: currentVersion,
  }
}

/** A segment whose first line cannot be read still has its changes. */
function workspaceOf({ reading }: Segment): string {
  return reading.header?.workspaceId ?? 'unknown'
}

/** The journal with the newest change in it, by the name of its first segment. */
export async function newestJournal(file: string, disk: Disk): Promise<Candidate | null> {
  const seen = new Set<string>()
  let newest: Candidate | null = null
  for (const path of (await listSegments(file, disk.fileSystem)).toSorted(byBase)) {
    if (seen.has(path)) continue
    const opened = await loadJournal(path, disk.fileSystem)
    if (opened.state !== 'ok') continue
    for (const segment of opened.segments) seen.add(segment.path)
    const revision = newest?.opened.saved.workspace.revision ?? -1
    if (opened.saved.workspace.revision > revision)
      newest = { name: path.slice(dirname(path).length + 1), opened }
  }
  return newest
}

const baseOf = (path: string): number => Number(/\.journal-(\d+)-/.exec(path)?.[1] ?? 0)
const byBase = (one: string, other: string): number => baseOf(one) - baseOf(other)
