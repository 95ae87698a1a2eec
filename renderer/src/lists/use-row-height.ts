import { useResizeObserver } from '@vueuse/core'
import { ref, type Ref } from 'vue'

/** So many rem in whole pixels, which follow the user's text size. */
export function useRowHeight(rem: number): Ref<number> {
  const measure = (): number =>
    Math.round(rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const height = ref(measure())
  useResizeObserver(document.documentElement, () => (height.value = measure()))
  return height
}
