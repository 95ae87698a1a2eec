import type { GlobalShortcut } from 'electron'
import { record } from '../record'
import { strict } from '../strict'

const callbacks = new Map<string, () => void>()

function changed(): void {
  record.shortcuts = [...callbacks.keys()]
}

/** Shortcuts are kept but never pressed. */
export const globalShortcut = strict('globalShortcut', {
  register: (accelerator, callback) => {
    if (callbacks.has(accelerator)) return false
    callbacks.set(accelerator, callback)
    changed()
    return true
  },
  isRegistered: (accelerator) => callbacks.has(accelerator),
  unregister: (accelerator) => {
    callbacks.delete(accelerator)
    changed()
  },
  unregisterAll: () => {
    callbacks.clear()
    changed()
  },
} satisfies Partial<GlobalShortcut>)
