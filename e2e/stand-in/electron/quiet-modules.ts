import type { CrashReporter, SafeStorage } from 'electron'
import { EventEmitter } from 'node:events'
import { strict } from '../strict'

/** No crash is reported anywhere. */
export const crashReporter = strict('crashReporter', {
  start: () => undefined,
  getUploadToServer: () => false,
  setUploadToServer: () => undefined,
  addExtraParameter: () => undefined,
} satisfies Partial<CrashReporter>)

/** No keychain. */
export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: () => false,
} satisfies Partial<SafeStorage>)

export const systemPreferences = strict('systemPreferences', new EventEmitter())

export const powerSaveBlocker = strict('powerSaveBlocker', {})
