import type { Stage } from '../../domain/stage'
import type { Instant } from '../../time/kinds'

/** How the saved file was found at start. */
export type StorageState =
  | { readonly state: 'ok' }
  | { readonly state: 'new' }
  /**
   * The file could not be read, or was missing (`keptAs` is empty then). It was kept as `keptAs`; `from` was opened
   * instead: a backup, an unfinished save, or the file itself without the records that could not be read. Null: nothing.
   */
  | {
      readonly state: 'damaged'
      readonly keptAs: string
      readonly from: string | null
      /** Nothing can be changed until the user has chosen what to go on with. */
      readonly mustChoose?: boolean
      /** How many records or changes could not be read while everything else could. */
      readonly missing?: number
    }
  /** Written by a newer Afterword: left untouched, nothing can be changed. */
  | { readonly state: 'newer'; readonly file: string; readonly version: number }
  | { readonly state: 'unreadable'; readonly file: string; readonly reason: string }

/** The machine's clock and the data do not agree: it shows a time long before or long after the last save. */
export interface ClockDoubt {
  readonly way: 'back' | 'ahead'
  readonly shows: Instant
  readonly lastSaved: Instant
}

/** How saving stands; `failing` has a reason and is retried. `folderGone`: the drive with the data is away. */
export type SavingState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | {
      readonly state: 'failing'
      readonly reason: 'diskFull' | 'noPermission' | 'locked' | 'folderGone' | 'other'
    }

/** Why a copy of the data exists. `main` is the file itself, `elsewhere` one that the user opened from another place. */
export type CopyKind =
  | 'main'
  | 'session'
  | 'daily'
  | 'beforeUpgrade'
  | 'beforeImport'
  | 'beforeRestore'
  | 'beforeMerge'
  | 'unfinished'
  /** The changes one by one, without file or backup: from the first one on, or the later ones alone. */
  | 'journal'
  | 'journalPart'
  | 'damaged'
  | 'conflict'
  | 'elsewhere'

/** How much a copy holds. */
export interface CopyCounts {
  readonly applications: number
  readonly people: number
  readonly interviews: number
  readonly letters: number
}

/** One copy of the data, seen from outside. */
export interface SavedCopy {
  /** Names it in the calls; its path below the data folder, or the whole path of one from elsewhere. */
  readonly id: string
  readonly kind: CopyKind
  /** When it was written, by its own word; null where it cannot be read. */
  readonly savedAt: Instant | null
  readonly revision: number | null
  readonly bytes: number
  /** Null where it cannot be read. */
  readonly counts: CopyCounts | null
  /** Whether it opens. What does not is listed too: somebody may be able to help. */
  readonly sound: boolean
}

/** One application of a copy, as far as one needs to recognise it. */
export interface CopyLine {
  readonly id: string
  readonly company: string
  readonly role: string
  readonly stage: Stage
  readonly interviews: number
  readonly letters: number
  /** The newest entry of its history. */
  readonly changedAt: Instant | null
}

/** A copy opened to look at, compared with what is in force now. Nothing is changed by looking. */
export interface CopyInside {
  readonly copy: SavedCopy
  readonly lines: readonly CopyLine[]
  /** What restoring would bring back, change and take away, by application. */
  readonly comparison: {
    readonly onlyThere: readonly string[]
    readonly different: readonly string[]
    readonly onlyHere: readonly string[]
  }
}

/** A record that both versions changed since they parted, or in which they differ where nobody knows when they did. */
export interface VersionClash {
  /** Names it in the answer. */
  readonly key: string
  readonly table: 'applications' | 'people' | 'settings'
  /** Company and role, or the person's name; empty for settings. */
  readonly name: string
  /** The newest entry of its history on either side; null where it has none. */
  readonly mineAt: Instant | null
  readonly theirsAt: Instant | null
  /** The side on which it is not there any more. */
  readonly gone: 'mine' | 'theirs' | null
  /** What is done where nobody says otherwise. */
  readonly usual: VersionSide
}

/** Which record goes on; `both` puts the two beside each other, for applications alone. */
export type VersionSide = 'mine' | 'theirs' | 'both'

/** Somebody else saved at the same time: both versions are kept, and the user picks. */
export interface StorageConflict {
  /** The id of their copy. */
  readonly id: string
  readonly mine: SavedCopy
  readonly theirs: SavedCopy
  /** Companies of the applications that differ or stand on one side only. */
  readonly different: readonly string[]
  /** Whether it is known what both come from, so that a change on one side is told from none. */
  readonly isOriginKnown: boolean
  /** What putting both together has to ask about. */
  readonly clashes: readonly VersionClash[]
}

/** How much an application weighs in the file, in bytes. */
export interface HeavyPart {
  readonly company: string
  readonly bytes: number
}

/** Where the data is and what is kept of it. */
export interface StorageOverview {
  readonly folder: string
  /** Whether it is where the app puts it by itself. */
  readonly isUsualFolder: boolean
  readonly main: SavedCopy | null
  /** The heaviest applications, where the file is on its way to 50 MB; none while it is light. */
  readonly heaviest: readonly HeavyPart[]
  /** Backups and versions kept aside, newest first. */
  readonly copies: readonly SavedCopy[]
  readonly conflict: StorageConflict | null
  /** Another computer or program seems to have the same folder open. A hint, nothing more. */
  readonly alsoOpenOn: { readonly host: string; readonly since: Instant } | null
}

/** What came of moving the data. `occupied`: there is data of ours already; nothing was moved. */
export type MoveResult =
  | { readonly moved: 'done'; readonly folder: string; readonly leftBehind: string }
  | { readonly moved: 'occupied'; readonly there: SavedCopy }

/** What came of asking for a folder; null: the user thought better of it. */
export type FolderAnswer = MoveResult | null
