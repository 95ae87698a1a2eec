import { computed, nextTick, ref, watch, type ComputedRef, type Ref } from 'vue'
import { matching, type Suggestion } from './suggestion'

/** The list under a field: open or not, which entry is lit, and the keys that move in it. */
export function useSuggestions(
  list: Readonly<Ref<HTMLElement | null>>,
  given: { readonly all: () => readonly Suggestion[]; readonly typed: () => string },
  chosen: (entry: Suggestion) => void,
): {
  shown: ComputedRef<readonly Suggestion[]>
  isShown: ComputedRef<boolean>
  active: Ref<number>
  setOpen: (open: boolean) => void
  choose: (entry: Suggestion) => void
  onKey: (event: KeyboardEvent) => void
} {
  const isOpen = ref(false)
  const active = ref(-1)
  const shown = computed(() => (isOpen.value ? matching(given.all(), given.typed()) : []))
  const isShown = computed(() => shown.value.length > 0)

  watch(isShown, async (visible) => {
    await nextTick()
    list.value?.togglePopover(visible)
  })

  function setOpen(open: boolean): void {
    isOpen.value = open
    active.value = -1
  }

  function choose(entry: Suggestion): void {
    setOpen(false)
    chosen(entry)
  }

  function step(by: 1 | -1): void {
    isOpen.value = true
    const count = shown.value.length
    const from = active.value < 0 && by < 0 ? 0 : active.value
    active.value = count === 0 ? -1 : (from + by + count) % count
  }

  /** Escape closes the list and nothing behind it; Enter is the form's where no entry is lit. */
  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return
    const lit = shown.value[active.value]
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter' && lit !== undefined) choose(lit)
    else if (event.key === 'Escape' && isShown.value) {
      event.stopPropagation()
      setOpen(false)
    } else return
    event.preventDefault()
  }

  return { shown, isShown, active, setOpen, choose, onKey }
}
