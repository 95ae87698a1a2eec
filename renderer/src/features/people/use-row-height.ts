import { useResizeObserver } from '@vueuse/core'
import { ref, type Ref } from 'vue'

/** The height of a row in rem: two lines and air. */
const rowRem = 4

/** The height of a row in pixels, which follows the user's text size. */
export function useRowHeight(): Ref<number> {
  const measure = (): number =>
    Math.round(rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const height = ref(measure())
  useResizeObserver(document.documentElement, () => (height.value = measure()))
  return height
}
