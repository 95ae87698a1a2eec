import { writeDocument, type SavedWorkspace } from '#core/workspace/document'
import type { Tip } from '#core/workspace/fold'
import { journalText } from './dated-change'
import { DocumentRefused, FolderBusy, type DocumentAdapter, type KeptData } from './document-adapter'
import type { JournalPen } from './journal-pen'
import { documentBytesInSlices } from './document-slices'
import { Overtaken, writeDurably, type Disk } from './durable-file'
import { headerText } from './journal-text'
import type { KnownVersion } from './known-version'
import { loadPatiently } from './load-patiently'
import type { Load, OpenedFile } from './load-workspace'
import { lookAround } from './look-around'
import { noticeOthers, type Others } from './notice-others'
import {
  asRead,
  disposeOf,
  listSegments,
  ownLines,
  putAside,
  segmentPath,
  type KnownSegments,
} from './segments'
import type { Fold } from './storage-tasks'

/** Changes as text: where the data stands before and after them. */
interface Lines {
  readonly text: string
  readonly before: Tip
  readonly tip: Tip
}

/** So often it is looked anew at once. */
const mostTurns = 3

export interface AdapterOptions {
  readonly path: string
  readonly disk: Disk
  readonly fold: Fold
  readonly pen: JournalPen
  /** Runs ahead of every whole write and may refuse it by throwing. `known` is the file that is to be replaced. */
  readonly beforeReplacing: (known: KnownVersion | null) => Promise<void>
  /** Somebody else has written in our folder: their version is to be kept before ours takes the place. */
  readonly keepOthers: (others: Others) => Promise<void>
}

export function createDocumentAdapter(options: AdapterOptions): DocumentAdapter {
  const { path, disk, fold, pen, beforeReplacing, keepOthers } = options
  let known: KnownVersion | null = null
  let opened: OpenedFile | null = null
  let tip: Tip | null = null
  let workspaceId = ''
  /** Segments that are ours or were read with the file, and how long they are in all. */
  let segments: KnownSegments = new Map()
  let journalBytes = 0
  /** The segment that the pen is at. */
  let own: string | null = null
  let ownBytes = 0
  /** The newest revision that each segment of this session holds, or is about to. */
  const newestIn = new Map<string, number>()
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
    segments = asRead(load.segments)
    journalBytes = load.segments.reduce((sum, segment) => sum + segment.bytes.length, 0)
    if (load.continues) tip = tipOf(load.saved)
  }

  /** False where somebody else has replaced the file since we looked. */
  async function writeWhole({ since: _, ...saved }: KeptData): Promise<boolean> {
    await compacting?.catch(() => {})
    await beforeReplacing(known)
    const { chain: _chain, ...meta } = saved.meta
    const { bytes, head, chain } = await documentBytesInSlices(writeDocument(saved.workspace, meta))
    const stamp = await writeDurably(path, bytes, disk, known?.stamp ?? null).catch((error: unknown) => {
      if (error instanceof Overtaken) return null
      throw error
    })
    if (stamp === null) return false
    known = { stamp, head }
    workspaceId = meta.workspaceId
    tip = { revision: saved.workspace.revision, chain }
    if (superseded !== null) await putAside(superseded, disk)
    superseded = null
    await disposeOf(segments, disk)
    segments = new Map()
    newestIn.clear()
    journalBytes = 0
    own = null
    return true
  }

  /** False where somebody else has written in the folder since we did. */
  async function append({ text, tip: after, before }: Lines): Promise<boolean> {
    const segment = own
    own = null
    if (segment === null) {
      const begun = segmentPath(path, before.revision, disk.unique())
      const whole = headerText(workspaceId, before.revision) + text
      newestIn.set(begun, after.revision)
      await pen.begin(begun, whole)
      segments = new Map([...segments, [begun, ownLines]])
      own = begun
      ownBytes = Buffer.byteLength(whole)
      journalBytes += ownBytes
    } else {
      newestIn.set(segment, after.revision)
      const isAdded = await pen.add({
        path,
        stamp: known?.stamp ?? null,
        segments: [...segments.keys()],
        text,
      })
      own = segment
      if (!isAdded) return false
      const added = Buffer.byteLength(text)
      ownBytes += added
      journalBytes += added
    }
    tip = after
    return true
  }

  async function isAsKnown(): Promise<boolean> {
    const { stamp, unknown } = await lookAround(path, segments, disk.fileSystem)
    return stamp === (known?.stamp ?? null) && unknown.length === 0
  }

  /** Looks first, then writes: what somebody else put there is kept before ours takes its place. */
  async function yieldToOthers(): Promise<void> {
    // A file that is being made of file and journal is no other's; to read it all would be a great deal of work for that.
    if (compacting !== null && !(await isAsKnown())) await compacting.catch(() => {})
    const others = await noticeOthers({ path, disk, known, segments, tip })
    if (others === null) return
    if (others.kind !== 'same') {
      await keepOthers(others)
      tip = null
    }
    known = others.kind === 'gone' ? null : others.known
    if (others.kind !== 'gone') segments = withSeen(segments, others.segments)
  }

  /** The changes as lines after the tip, null where they do not lead from there to the data. */
  function linesOf({ since, meta, workspace }: Pick<KeptData, 'since' | 'meta' | 'workspace'>): Lines | null {
    if (tip === null) return null
    const lines = journalText(since, tip, meta.carried)
    return lines?.tip.revision === workspace.revision ? { ...lines, before: tip } : null
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
        segments = new Map([...superseded.map((segment) => [segment, 0] as const), ...segments])
        supersedes = false
      }
      // Where the pen goes on in its segment, it looks around in one go with the writing.
      const first = own === null ? null : linesOf(data)
      if (first !== null && (await append(first))) return
      for (let turn = 0; turn < mostTurns; turn += 1) {
        await yieldToOthers()
        const lines = linesOf(data)
        if (lines === null ? await writeWhole(data) : lines.text === '' || (await append(lines))) return
      }
      throw new FolderBusy()
    },
    compact: async () => {
      const at = tip
      if (at === null || compacting !== null || journalBytes === 0) return
      own = null
      compacting = fold({ path, to: path, tip: at }).then(async ({ stamp, head, spent }) => {
        known = { stamp, head }
        // Of what the thread calls spent only our own: another's may have come since we looked. And none of them that
        // was added to since the thread has read it, or is being added to.
        const isOver = (segment: string): boolean => (newestIn.get(segment) ?? 0) <= at.revision
        const ours = [...segments].filter(([segment]) => spent.includes(segment) && isOver(segment))
        await disposeOf(new Map(ours), disk)
        segments = new Map([...segments].filter((segment) => !ours.includes(segment)))
        journalBytes = own === null ? 0 : ownBytes
      })
      await compacting.finally(() => (compacting = null))
    },
    end: async () => {
      own = null
      await pen.end()
    },
    lastWords: (data) => {
      const lines = linesOf(data)
      if (lines === null) return null
      const { revision } = lines.before
      const text = headerText(workspaceId, revision) + lines.text
      return { path: segmentPath(path, revision, disk.unique()), text, tip: lines.tip }
    },
  }
}

/** What we write ourselves is ours, however it was seen meanwhile. */
function withSeen(segments: KnownSegments, seen: KnownSegments): KnownSegments {
  const own = [...segments].filter(([, lines]) => lines === ownLines)
  return new Map([...segments, ...seen, ...own])
}

function tipOf({ workspace, meta }: SavedWorkspace): Tip {
  return { revision: workspace.revision, chain: meta.chain ?? '' }
}
