import { computed, onScopeDispose, ref, watch, type ComputedRef, type Ref } from 'vue'

const page = 25

/** Forms drawn in one frame: more of them would hold the page up for longer than a person's key. */
const aFrame = 5

/** A long list a page at a time, and of a page a few more with each frame. */
export function usePages(length: () => number): {
  /** How many of the list are shown by now. */
  readonly shown: Ref<number>
  /** How many come with the next page; 0 where there is none. */
  readonly next: ComputedRef<number>
  readonly left: ComputedRef<number>
  readonly showMore: () => void
} {
  const wanted = ref(page)
  const shown = ref(aFrame)
  let frame = 0

  function grow(): void {
    frame = 0
    if (shown.value >= Math.min(wanted.value, length())) return
    shown.value = Math.min(shown.value + aFrame, wanted.value)
    frame = requestAnimationFrame(grow)
  }
  watch(wanted, () => (frame ||= requestAnimationFrame(grow)), { immediate: true })
  onScopeDispose(() => cancelAnimationFrame(frame))

  const left = computed(() => Math.max(0, length() - wanted.value))
  return {
    shown,
    next: computed(() => Math.min(page, left.value)),
    left,
    showMore: () => (wanted.value += page),
  }
}
