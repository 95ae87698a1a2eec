import type { Adapter } from 'lowdb'
import { writeDocument, type SavedWorkspace } from '#core/workspace/document'
import type { Tip } from '#core/workspace/fold'
import { beginSegment, continueSegment, type OwnSegment } from './append-journal'
import { journalText, type DatedChange } from './dated-change'
import { documentBytes } from './document-text'
import { writeDurably, type Disk } from './durable-file'
import { headerText } from './journal-text'
import type { KnownVersion } from './known-version'
import { loadWorkspace, type Load, type OpenedFile } from './load-workspace'
import { noticeOthers, type Others } from './notice-others'
import { disposeOf, listSegments, putAside, segmentPath } from './segments'
import type { Fold } from './storage-tasks'

/** The data, and the changes since it was last written: as many of them as memory knows one by one. */
export interface KeptData extends SavedWorkspace {
  readonly since: readonly DatedChange[]
}

/** The file is there and may not be taken for an empty one; `load` says how it was found. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused'
  constructor(readonly load: Exclude<Load, { state: 'ok' | 'absent' }>) {
    super(`the saved file is ${load.state}`)
  }
}

export interface AdapterOptions {
  readonly path: string
  readonly disk: Disk
  readonly fold: Fold
  /** Runs ahead of every whole write and may refuse it by throwing. `known` is the file that is to be replaced. */
  readonly beforeReplacing: (known: KnownVersion | null) => Promise<void>
  /** Somebody else has written in our folder: their version is to be kept before ours takes the place. */
  readonly keepOthers: (others: Others) => Promise<void>
}

/**
 * What lowdb reads from and writes to: one readable file and a journal of the changes since. Its own adapters write the
 * whole file each time, flush nothing, widen modes, replace links and take a file that cannot be read for a missing one;
 * its presets keep data in memory when NODE_ENV is `test`.
 */
export interface DocumentAdapter extends Adapter<KeptData> {
  /** The file as we last read or wrote it. */
  known(): KnownVersion | null
  /** How the file was found at the last `read`, when it opened; told once, since it holds the bytes. */
  takeOpened(): OpenedFile | null
  /** Somebody who wrote the file in our name says so: the last chance at session end. */
  learn(version: KnownVersion): void
  /** The next write is of the whole file. */
  distrust(): void
  /** The next write is of the whole file and in place of whatever stands there: the journal found is kept aside after it. */
  supersede(): void
  journal(): { readonly bytes: number; readonly files: number }
  /** Makes one file of file and journal, beside the app's own work. */
  compact(): Promise<void>
  /** Where the disk stands, for who copies from it. */
  tip(): Tip | null
  /** Text that would make these changes durable, for who cannot wait; null when the whole file is due. */
  lastWords(data: KeptData): { readonly path: string; readonly text: string; readonly tip: Tip } | null
}

export function createDocumentAdapter(options: AdapterOptions): DocumentAdapter {
  const { path, disk, fold, beforeReplacing, keepOthers } = options
  let known: KnownVersion | null = null
  let opened: OpenedFile | null = null
  let tip: Tip | null = null
  let workspaceId = ''
  /** Segments that are ours or were read with the file, and how long they are in all. */
  let segments: ReadonlySet<string> = new Set()
  let journalBytes = 0
  let own: OwnSegment | null = null
  let compacting: Promise<void> | null = null
  /** Segments of a file that is not gone on with; null: none are to be looked for. */
  let superseded: readonly string[] | null = null
  let supersedes = false

  function learnFrom(load: Load): void {
    opened = load.state === 'ok' ? load : null
    known = 'stamp' in load ? { stamp: load.stamp, head: load.state === 'ok' ? load.head : null } : null
    own = null
    tip = null
    if (load.state !== 'ok') return
    segments = new Set(load.segments.map((segment) => segment.path))
    journalBytes = load.segments.reduce((sum, segment) => sum + segment.bytes.length, 0)
    if (load.continues) tip = tipOf(load.saved)
  }

  async function writeWhole({ since: _, ...saved }: KeptData): Promise<void> {
    await compacting?.catch(() => {})
    await beforeReplacing(known)
    const { chain: _chain, ...meta } = saved.meta
    const { bytes, head, chain } = documentBytes(writeDocument(saved.workspace, meta))
    const stamp = await writeDurably(path, bytes, disk)
    known = { stamp, head }
    workspaceId = meta.workspaceId
    tip = { revision: saved.workspace.revision, chain }
    if (superseded !== null) await putAside(superseded, disk)
    superseded = null
    await disposeOf([...segments], disk)
    segments = new Set()
    journalBytes = 0
    own = null
  }

  const ownBytes = () => own?.size ?? 0

  async function append(text: string, after: Tip, before: Tip): Promise<void> {
    if (own === null) {
      const segment = segmentPath(path, before.revision, disk.unique())
      own = await beginSegment(segment, headerText(workspaceId, before.revision) + text, disk)
      segments = new Set([...segments, segment])
      journalBytes += own.size
    } else {
      const { size } = own
      own = { ...own, inDoubt: true }
      own = await continueSegment({ ...own, inDoubt: true }, text, disk)
      journalBytes += own.size - size
    }
    tip = after
  }

  /** Looks first, then writes: what somebody else put there is kept before ours takes its place. */
  async function yieldToOthers(): Promise<void> {
    let others = await noticeOthers({ path, disk, known, segments, tip })
    if (others !== null && compacting !== null) {
      await compacting.catch(() => {})
      others = await noticeOthers({ path, disk, known, segments, tip })
    }
    if (others === null) return
    if (others.kind === 'same') {
      known = others.known
      segments = new Set([...segments, ...others.segments])
      return
    }
    await keepOthers(others)
    if (others.kind === 'changed') segments = new Set([...segments, ...others.segments])
    tip = null
  }

  return {
    known: () => known,
    tip: () => tip,
    journal: () => ({ bytes: journalBytes, files: segments.size }),
    learn: (version) => void (known = version),
    distrust: () => void (tip = null),
    supersede: () => {
      tip = null
      supersedes = true
    },
    takeOpened: () => {
      const taken = opened
      opened = null
      return taken
    },
    read: async () => {
      const load = await loadPatiently(path, disk)
      learnFrom(load)
      if (load.state === 'ok') {
        workspaceId = load.saved.meta.workspaceId
        return { ...load.saved, since: [] }
      }
      if (load.state === 'absent') return null
      throw new DocumentRefused(load)
    },
    write: async (data) => {
      if (supersedes) {
        superseded = await listSegments(path, disk.fileSystem)
        segments = new Set([...segments, ...superseded])
        supersedes = false
      }
      await yieldToOthers()
      const before = tip
      const lines = before === null ? null : journalText(data.since, before, data.meta.carried)
      const reaches = lines?.tip.revision === data.workspace.revision
      if (lines === null || before === null || !reaches) return writeWhole(data)
      if (lines.text !== '') await append(lines.text, lines.tip, before)
    },
    compact: async () => {
      const at = tip
      if (at === null || compacting !== null || journalBytes === 0) return
      own = null
      compacting = fold({ path, to: path, tip: at }).then(async ({ stamp, head, spent }) => {
        known = { stamp, head }
        // Of what the thread calls spent only our own: another's file may have come since we looked.
        const ours = spent.filter((segment) => segments.has(segment) && segment !== own?.path)
        await disposeOf(ours, disk)
        segments = new Set([...segments].filter((segment) => !ours.includes(segment)))
        journalBytes = ownBytes()
      })
      await compacting.finally(() => (compacting = null))
    },
    lastWords: (data) => {
      const lines = tip === null ? null : journalText(data.since, tip, data.meta.carried)
      if (tip === null || lines?.tip.revision !== data.workspace.revision) return null
      const text = headerText(workspaceId, tip.revision) + lines.text
      return { path: segmentPath(path, tip.revision, disk.unique()), text, tip: lines.tip }
    },
  }
}

function tipOf({ workspace, meta }: SavedWorkspace): Tip {
  return { revision: workspace.revision, chain: meta.chain ?? '' }
}

/** Windows refuses to open what a scanner or a sync client has open; a moment later it does not. */
async function loadPatiently(path: string, disk: Disk): Promise<Load> {
  let load = await loadWorkspace(path, disk.fileSystem)
  for (const pause of [100, 400, 1000]) {
    if (load.state !== 'unreadable' || load.reason !== 'EBUSY') break
    await disk.delay(pause)
    load = await loadWorkspace(path, disk.fileSystem)
  }
  return load
}
