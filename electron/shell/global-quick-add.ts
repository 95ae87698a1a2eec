import type { GlobalShortcut } from 'electron'
import { settingsOf } from '#core/workspace/workspace'
import type { Log } from '../diagnostics/log'
import type { KeptWorkspace } from '../kept-workspace'
import type { Part } from '../part'

interface Wiring {
  readonly kept: Pick<KeptWorkspace, 'current' | 'onChanged'>
  readonly globalShortcut: Pick<GlobalShortcut, 'register' | 'unregister'>
  readonly quickAdd: () => void
  /** Whether another program holds the keys that the user chose; said at each change. */
  readonly onTaken: (taken: boolean) => void
  readonly log: Log
}

/** The keys that call quick add from any program, also while the window is hidden. Off until the user wants it. */
export function createGlobalQuickAdd({ kept, globalShortcut, quickAdd, onTaken, log }: Wiring): Part & {
  readonly isTaken: () => boolean
} {
  let held = ''
  let taken = false
  let stopListening: (() => void) | null = null

  function release(): void {
    if (held !== '') globalShortcut.unregister(held)
    held = ''
  }

  function apply(): void {
    const { quickAddKeys } = settingsOf(kept.current())
    if (quickAddKeys === held && !taken) return
    release()
    // Another program may hold these keys; then they are that program's.
    if (quickAddKeys === '' || globalShortcut.register(quickAddKeys, quickAdd)) held = quickAddKeys
    else log.warn('the keys of quick add are taken', { keys: quickAddKeys })
    const isTaken = held !== quickAddKeys
    if (isTaken !== taken) onTaken(isTaken)
    taken = isTaken
  }

  return {
    name: 'global quick add',
    isTaken: () => taken,
    start() {
      apply()
      stopListening = kept.onChanged(({ change }) => {
        if (change.records.some(({ table }) => table === 'settings')) apply()
      })
    },
    stop() {
      stopListening?.()
      release()
    },
  }
}
