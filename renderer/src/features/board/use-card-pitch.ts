import { computed, type ComputedRef } from 'vue'
import type { Density } from '#core/domain/appearance'
import { useWorkspace } from '../../workspace/workspace-store'

/** Heights in text sizes: a whole card is 118 px where text is 13 px, one of two lines 56. */
const cardInRem: Readonly<Record<Density, number>> = { roomy: 118 / 13, compact: 56 / 13 }
const gapInRem: Readonly<Record<Density, number>> = { roomy: 8 / 13, compact: 5 / 13 }

/** The height of a card and of the gap below it in px, by the text size and the density the user chose. */
export function useCardPitch(): {
  readonly card: ComputedRef<number>
  readonly gap: ComputedRef<number>
  readonly density: ComputedRef<Density>
} {
  const workspace = useWorkspace()
  const density = computed(() => workspace.settings.cardDensity)
  const inPx = (rem: number): number => Math.round(rem * workspace.settings.textSize)
  return {
    card: computed(() => inPx(cardInRem[density.value])),
    gap: computed(() => inPx(gapInRem[density.value])),
    density,
  }
}
