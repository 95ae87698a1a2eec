import * as v from 'valibot'
import { plainDateSchema, type Instant, type PlainDate } from '#core/time/kinds'
import type { CopyKind } from '#core/ipc/rooms/storage'

/** Why a backup was made. */
export type BackupKind = Extract<
  CopyKind,
  'daily' | 'session' | 'beforeUpgrade' | 'beforeImport' | 'beforeRestore' | 'beforeMerge' | 'conflict'
>

/** How many of each kind are kept. */
export const backupsKept: Readonly<Record<BackupKind, number>> = {
  daily: 14,
  session: 10,
  beforeUpgrade: 5,
  beforeImport: 5,
  beforeRestore: 5,
  beforeMerge: 5,
  conflict: 10,
}

const words: Readonly<Record<Exclude<BackupKind, 'daily'>, string>> = {
  session: 'session',
  beforeUpgrade: 'before-upgrade',
  beforeImport: 'before-import',
  beforeRestore: 'before-restore',
  beforeMerge: 'before-merge',
  conflict: 'conflict',
}
const kinds = new Map(Object.entries(words).map(([kind, word]) => [word, kind as BackupKind]))

/** One backup by its name alone. `time` sorts: a day comes before the moments within it, those of one second by their count. */
export interface BackupName {
  readonly name: string
  readonly kind: BackupKind
  readonly day: PlainDate
  readonly time: string
  /** Tells those of one second apart. */
  readonly count: number
}

/** `2027-04-08T09-45-00Z`: an instant as part of a file name that every system allows. */
export function fileTime(at: Instant): string {
  return at.replace(/\.\d+Z$/, 'Z').replaceAll(':', '-')
}

/** The name of a backup; the count tells those of one second apart. */
export function backupName(kind: BackupKind, day: PlainDate, at: Instant, count = 1): string {
  if (kind === 'daily') return `afterword-${day}.json`
  return `afterword-${fileTime(at)}-${words[kind]}${count > 1 ? `-${count}` : ''}.json`
}

/** Reads the name of a backup; null for any other file. */
export function readBackupName(name: string): BackupName | null {
  const [, day, clock = '', word, count = '1'] =
    /^afterword-(\d{4}-\d\d-\d\d)(T[\d-]+Z)?(?:-([a-z-]+?)(?:-(\d+))?)?\.json$/.exec(name) ?? []
  const date = v.safeParse(plainDateSchema, day)
  const kind = clock === '' && word === undefined ? 'daily' : kinds.get(word ?? '')
  if (!date.success || kind === undefined) return null
  const time = `${date.output}${clock}-${count.padStart(4, '0')}`
  return { name, kind, day: date.output, time, count: Number(count) }
}
