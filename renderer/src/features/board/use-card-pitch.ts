import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/** Card and gap in text sizes: 118 and 8 px where text is 13 px. */
const cardInRem = 118 / 13
const gapInRem = 8 / 13

/** The height of a card with its gap, in px; follows the text size the user chose. */
export function useCardPitch(): { card: Ref<number>; gap: Ref<number> } {
  const card = ref(118)
  const gap = ref(8)
  const measure = (): void => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 13
    card.value = Math.round(cardInRem * rem)
    gap.value = Math.round(gapInRem * rem)
  }
  const observer = new ResizeObserver(measure)
  onMounted(() => {
    measure()
    observer.observe(document.body)
  })
  onScopeDispose(() => observer.disconnect())
  return { card, gap }
}
