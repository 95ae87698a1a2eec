import { computed, watch, type ComputedRef } from 'vue'
import type { Application } from '#core/domain/application'
import { factsOf, type Facts } from '#core/etiquette/facts'
import { useNotices } from '../notices/notice-store'
import { usePlanContext } from './use-plan-context'
import { useWorkspace } from './workspace-store'

/** A whole application while a sheet shows it, with what the rules read of it; null until it has come. */
export function useHeldApplication(
  id: () => string,
  onMissing: () => void,
): { readonly application: ComputedRef<Application | null>; readonly facts: ComputedRef<Facts | null> } {
  const workspace = useWorkspace()
  const notices = useNotices()
  const context = usePlanContext(() => workspace.applications.get(id()) ?? null)

  async function fetch(wanted: string): Promise<void> {
    try {
      await workspace.hold(wanted)
    } catch (error) {
      notices.showFailure(error)
      onMissing()
    }
  }
  watch(id, (wanted) => void fetch(wanted), { immediate: true })

  const application = computed(() => workspace.applications.get(id()) ?? null)
  const facts = computed(() =>
    application.value === null ? null : factsOf(application.value, context.value),
  )
  return { application, facts }
}
