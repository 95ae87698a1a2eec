import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import type { View } from './navigation-store'

type Beside = Exclude<View['name'], 'desk'>

/** In these an application beside them would have nothing to do with what they show. */
const withoutPanel: ReadonlySet<Beside> = new Set<Beside>(['insight', 'settings', 'data'])

export interface OpenApplications {
  /** The application that is open beside the present view. */
  readonly openId: ComputedRef<string | null>
  /** Whether the present view has a place beside it. */
  readonly hasPanel: ComputedRef<boolean>
  /** Whether the panel was called for, rather than come back with its view. */
  readonly isAskedFor: Ref<boolean>
  readonly set: (id: string | null) => void
  /** Closes an application wherever it is open: it is gone from there. */
  readonly close: (id: string) => void
}

/** Which application is open where: it stays with the view in which it was opened, and comes back with that. */
export function useOpenApplications(view: ComputedRef<Beside>): OpenApplications {
  const opened = shallowRef<ReadonlyMap<Beside, string>>(new Map())
  const isAskedFor = ref(false)
  /** Today and the board show the same applications, so that they share the open one. */
  const place = computed(() => (view.value === 'today' ? 'board' : view.value))
  const hasPanel = computed(() => !withoutPanel.has(view.value))

  function set(id: string | null): void {
    const others = [...opened.value].filter(([name]) => name !== place.value)
    opened.value = new Map(id === null ? others : [...others, [place.value, id]])
  }

  return {
    openId: computed(() => opened.value.get(place.value) ?? null),
    hasPanel,
    isAskedFor,
    set,
    close(id) {
      opened.value = new Map([...opened.value].filter(([, openId]) => openId !== id))
    },
  }
}
