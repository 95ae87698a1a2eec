import type { Instant, Zone } from '../../time/kinds'
import type { SystemLocales } from '../../words/language-of'
import { call, nothing } from '../method'
import type { StorageConflict, StorageState } from './storage'

export interface AppInfo {
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
  /** The page is drawn and listens; main then sends what waited for it (a clicked notification, a dropped link). */
  ready: call<null>()(nothing),
} as const
