import { settingsOf } from '#core/workspace/workspace'
import type { KeptWorkspace } from '../kept-workspace'
import type { Part } from '../part'
import type { SpokenLanguage } from '../spoken-language'

interface Wiring {
  readonly kept: Pick<KeptWorkspace, 'current' | 'onChanged'>
  readonly spoken: Pick<SpokenLanguage, 'follow'>
  /** What is already shown is said anew. */
  readonly onChanged: () => void
}

/** Main speaks the language that the settings name: at start, and whenever it changes, also by undo. */
export function followLanguage({ kept, spoken, onChanged }: Wiring): Part {
  let stopListening: (() => void) | null = null

  function follow(): void {
    if (spoken.follow(settingsOf(kept.current()).language)) onChanged()
  }

  return {
    name: 'language',
    start() {
      follow()
      stopListening = kept.onChanged(({ change }) => {
        if (change.records.some(({ table }) => table === 'settings')) follow()
      })
    },
    stop: () => stopListening?.(),
  }
}
