import type { Settings } from '#core/domain/settings'
import { settingsOf } from '#core/workspace/workspace'
import type { KeptWorkspace } from '../kept-workspace'
import type { Part } from '../part'
import type { LoginItem } from './login-item'

interface Wiring {
  readonly kept: Pick<KeptWorkspace, 'current' | 'onChanged' | 'run'>
  readonly loginItem: LoginItem
  readonly applyTheme: (theme: Settings['theme']) => void
}

/** What the system must know of the settings: at start, and whenever one changes, also by undo. */
export function createSettingsEffects({ kept, loginItem, applyTheme }: Wiring): Part {
  let stopListening: (() => void) | null = null

  function apply(): void {
    const { theme, startAtLogin } = settingsOf(kept.current())
    applyTheme(theme)
    if (loginItem.isOn() !== startAtLogin) loginItem.set(startAtLogin)
  }

  return {
    name: 'settings effects',
    async start() {
      applyTheme(settingsOf(kept.current()).theme)
      // The user may have switched it off in the system's own settings: that is the truth our switch must show.
      const startAtLogin = loginItem.isOn()
      if (settingsOf(kept.current()).startAtLogin !== startAtLogin) {
        await kept.run({ kind: 'editSettings', settings: { startAtLogin } })
      }
      stopListening = kept.onChanged(({ change }) => {
        if (change.records.some(({ table }) => table === 'settings')) apply()
      })
    },
    stop: () => stopListening?.(),
  }
}
