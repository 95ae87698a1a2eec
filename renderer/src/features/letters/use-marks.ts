import { computed, ref, watch, type ComputedRef } from 'vue'
import type { Check, CheckId } from '#core/letters/check'
import { isLit, piecesOf, type Piece } from './lit-text'
import type { Desk, DeskPlace } from './use-desk'
import type { useLetterChecks } from './use-letter-checks'
import type { Spelling } from './use-spelling'

/** Which words on the paper are lit: those worth a look, and those of the check that was clicked. */
export function useMarks(
  place: DeskPlace,
  desk: Desk,
  reading: ReturnType<typeof useLetterChecks>,
  spelling: Pick<Spelling, 'slips'>,
) {
  const chosenId = ref<CheckId | null>(null)
  watch(
    () => place.letterId,
    () => (chosenId.value = null),
  )
  const chosen = computed(() => reading.checks.value.find((check) => check.id === chosenId.value) ?? null)

  const pieces: ComputedRef<readonly (readonly Piece[])[]> = computed(() => {
    const lit = reading.checks.value.filter(isLit).flatMap((check) => check.spans)
    const strong = chosen.value?.spans ?? []
    return (desk.letter.value?.paragraphs ?? []).map(({ text }, index) => {
      const here = (span: { readonly paragraph: number }): boolean => span.paragraph === index
      const isRead = reading.isRead(index, text)
      return piecesOf(
        text,
        isRead ? lit.filter(here) : [],
        isRead ? strong.filter(here) : [],
        spelling.slips.value.filter(here),
      )
    })
  })

  /** The paragraph in which a twin sentence stands, where it can be said differently. */
  function otherWay(check: Check, parts: ReadonlySet<string>): number | null {
    if (check.id !== 'twin' || check.state !== 'look') return null
    const paragraphs = desk.letter.value?.paragraphs ?? []
    const span = check.spans.find((place) => parts.has(paragraphs[place.paragraph]?.part ?? ''))
    return span?.paragraph ?? null
  }

  return { chosenId, pieces, otherWay }
}
