import type { GlobalShortcut } from 'electron'
import { settingsOf } from '#core/workspace/workspace'
import type { Log } from '../diagnostics/log'
import type { KeptWorkspace } from '../kept-workspace'
import type { Part } from '../part'

interface Wiring {
  readonly kept: Pick<KeptWorkspace, 'current' | 'onChanged'>
  readonly globalShortcut: Pick<GlobalShortcut, 'register' | 'unregister'>
  readonly quickAdd: () => void
  readonly log: Log
}

/** The keys that call quick add from any program, also while the window is hidden. Off until the user wants it. */
export function createGlobalQuickAdd({ kept, globalShortcut, quickAdd, log }: Wiring): Part {
  let held = ''
  let stopListening: (() => void) | null = null

  function release(): void {
    if (held !== '') globalShortcut.unregister(held)
    held = ''
  }

  function apply(): void {
    const { quickAddKeys } = settingsOf(kept.current())
    if (quickAddKeys === held) return
    release()
    if (quickAddKeys === '') return
    // Another program may hold these keys; then they are that program's.
    if (globalShortcut.register(quickAddKeys, quickAdd)) held = quickAddKeys
    else log.warn('the keys of quick add are taken', { keys: quickAddKeys })
  }

  return {
    name: 'global quick add',
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
