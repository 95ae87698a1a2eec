import { computed, type ComputedRef } from 'vue'
import type { Settings } from '#core/domain/settings'
import { useActions } from '../../notices/use-actions'
import { useWorkspace } from '../../workspace/workspace-store'

export type SettingsChange = Partial<Omit<Settings, 'id' | 'me'>>

/** The settings, and the way to change some of them. Each takes effect at once and can be undone. */
export function useSettings(): {
  readonly settings: ComputedRef<Settings>
  readonly set: (change: SettingsChange, done?: string) => void
} {
  const workspace = useWorkspace()
  const actions = useActions()
  return {
    settings: computed(() => workspace.settings),
    set: (change, done) => void actions.run({ kind: 'editSettings', settings: change }, done),
  }
}
