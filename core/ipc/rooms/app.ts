import type { Instant, Zone } from '../../time/kinds'
import type { SystemLocales } from '../../words/language-of'
import { call, nothing } from '../method'
import type { StorageConflict, StorageState } from './storage'

/** What a version of something runs here; empty where the runtime does not say. */
export interface Versions {
  readonly electron: string
  readonly chromium: string
  readonly node: string
  /** Of the time zone data, as the year and a letter: 2026b. */
  readonly timeZones: string
}

/** A package that went into the app, and under which licence. */
export interface Licence {
  readonly name: string
  readonly version: string
  /** By its SPDX name. */
  readonly licence: string
  /** The whole text, empty where the package brings none. */
  readonly text: string
}

export interface AppInfo {
  readonly versions: Versions
  readonly version: string
  readonly now: Instant
  readonly zone: Zone
  /** What the system says of the user's languages; the settings may say otherwise. */
  readonly locales: SystemLocales
  readonly platform: string
  readonly testClock: boolean
  readonly storage: StorageState
  /** Somebody else saved the same data, and the user has not chosen yet. */
  readonly conflict: StorageConflict | null
  /** Whether the system shows our notifications, as far as is known. */
  readonly notificationsAvailable: boolean
  /** Whether another program holds the keys that the user chose for quick add. */
  readonly quickAddKeysTaken: boolean
}

export const appRoom = {
  info: call<AppInfo>()(nothing),
  licences: call<readonly Licence[]>()(nothing),
  /** The page is drawn and listens; main then sends what waited for it (a clicked notification, a dropped link). */
  ready: call<null>()(nothing),
} as const
