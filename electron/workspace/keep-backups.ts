import type { Instant, PlainDate, Zone } from '#core/time/kinds'
import { dayIn } from '#core/time/arithmetic'
import type { Tip } from '#core/workspace/fold'
import { currentVersion } from '#core/workspace/upgrade'
import { errorDetail, type Log } from '../diagnostics/log'
import { backUp, copyTo, listBackups, type BackupPlace } from './backups'
import type { BackupKind } from './backup-names'
import type { OneByOne } from './one-by-one'
import type { Fold } from './storage-tasks'

interface Wiring {
  readonly place: BackupPlace
  readonly fold: Fold
  readonly files: OneByOne
  readonly now: () => Instant
  readonly zone: () => Zone
  readonly log: Log
}

/** Backups at their times. Those that go with ordinary saves hold no save up and stop none by failing. */
export interface KeepBackups {
  /** Ahead of a save that only adds to the journal: the state before it can be made into a file at leisure. */
  beforeAdding(tip: Tip): void
  /** Ahead of a save that replaces the file: now or never. `version` is that of the file. */
  beforeReplacing(version: number): Promise<void>
  /** Makes one where there is none at all. Called from among the work on files. */
  first(tip: Tip): Promise<void>
  /** One more of this session. Called from among the work on files. */
  again(tip: Tip): Promise<unknown>
  /** A backup that somebody waits for; throws when there is none to rely on. */
  keep(kind: BackupKind, tip: Tip | null): Promise<string | null>
}

export function createKeepBackups({ place, fold, files, now, zone, log }: Wiring): KeepBackups {
  const { file } = place
  let day: PlainDate | null = null
  let isNewSession = true

  /** The first save of a day or of a session, whichever this is; null for all others. */
  async function due(): Promise<BackupKind | null> {
    const today = dayIn(now(), zone())
    const isNewDay = day !== today && !(await hasDaily(today))
    const kind = isNewDay ? 'daily' : isNewSession ? 'session' : null
    day = today
    isNewSession = false
    return kind
  }

  /** One that failed is due again at a later save, though not at the very next. */
  async function makeDue(tip: Tip | null): Promise<void> {
    const before = { day, isNewSession }
    const kind = await due()
    try {
      if (kind !== null) await make(kind, tip)
    } catch (error) {
      day = before.day
      isNewSession = before.isNewSession
      throw error
    }
  }

  async function hasDaily(today: PlainDate): Promise<boolean> {
    const backups = await listBackups(place.folder, place.disk)
    return backups.some((backup) => backup.kind === 'daily' && backup.day === today)
  }

  async function make(kind: BackupKind, tip: Tip | null): Promise<string | null> {
    const order = { kind, at: now(), day: dayIn(now(), zone()) }
    const writing = tip === null ? copyTo(place) : (to: string) => fold({ path: file, to, tip })
    const name = await backUp(order, place, writing)
    if (name !== null) log.info('backed up', { name })
    return name
  }

  async function quietly(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      log.warn('a backup failed; saving goes on', errorDetail(error))
    }
  }

  // Asked at each save, and finding the day of an instant costs more than all else that a save does here.
  let lookedIn = ''
  function isDue(): boolean {
    const minute = now().slice(0, 'yyyy-mm-ddThh:mm'.length)
    if (minute === lookedIn) return false
    lookedIn = minute
    return isNewSession || day !== dayIn(now(), zone())
  }

  return {
    beforeAdding: (tip) => {
      if (!isDue()) return
      void files.run(() =>
        quietly(async () => {
          await makeDue(tip)
        }),
      )
    },
    beforeReplacing: (version) =>
      quietly(async () => {
        if (version > 0 && version < currentVersion) await make('beforeUpgrade', null)
        if (isDue()) await makeDue(null)
      }),
    first: async (tip) => {
      if ((await listBackups(place.folder, place.disk)).length === 0) await make('session', tip)
    },
    again: (tip) => make('session', tip),
    keep: (kind, tip) => files.run(() => make(kind, tip)),
  }
}
