import { useEventListener, useResizeObserver } from '@vueuse/core'
import { computed, nextTick, onScopeDispose, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import type { Card } from '#core/etiquette/card'
import { DrawnSlots } from './drawn-slots'

interface DrawnOptions {
  readonly list: Ref<HTMLElement | null>
  readonly cards: () => readonly Card[]
  readonly pitch: { readonly card: Ref<number>; readonly gap: Ref<number> }
  /** The card that has the focus, or is carried: it stays drawn wherever the column is scrolled to. */
  readonly keptId: () => string | null
  /** What makes most cards others than were drawn: then only those in sight are drawn until it comes to rest. */
  readonly anew: () => unknown
  /** Whether a card that is not shown here belongs here all the same, and is drawn nowhere else. */
  readonly belongs: (id: string) => boolean
}

interface DrawnRow {
  readonly card: Card
  /** Which element shows it. */
  readonly slot: number
  readonly index: number
  readonly start: number
  /** It shows nobody anything and waits for another card: taking it away and making one anew costs more. */
  readonly parked: boolean
}

/** So many more than are in sight, above and below, so that a quick scroll meets no empty place. */
const usualSpare = 4
/** Whoever types has the next letter down sooner than this; ms. */
const restMs = 250
/** The board's head, the view's edges and a column's own head: what of the window's height no card has, about. */
const besides = 170

/** The card that has the focus in this very moment. */
const focusedCard = (): string | null =>
  document.activeElement instanceof HTMLElement ? (document.activeElement.dataset['card'] ?? null) : null

/** How many are drawn besides those in sight: none while one letter follows another. */
function useSpare(anew: () => unknown): { readonly spare: Ref<number>; readonly need: () => void } {
  const spare = shallowRef(0)
  let waiting = 0
  function need(): void {
    clearTimeout(waiting)
    spare.value = usualSpare
  }
  function later(): void {
    clearTimeout(waiting)
    spare.value = 0
    waiting = window.setTimeout(need, restMs)
  }
  watch(anew, later, { immediate: true })
  onScopeDispose(() => clearTimeout(waiting))
  return { spare, need }
}

/**
 * The cards of a column that are drawn: those in sight, a few around them, and the one that is kept. All are equally high,
 * so a division says which; a list library would note the place of each of thousands.
 */
export function useDrawnCards({ list, cards, pitch, keptId, anew, belongs }: DrawnOptions): {
  readonly rows: ComputedRef<readonly DrawnRow[]>
  readonly height: ComputedRef<number>
} {
  const top = shallowRef(0)
  /** Until it is measured, as high as the window: then the first drawing needs no second. */
  const tall = shallowRef(Math.max(0, window.innerHeight - besides))
  const { spare, need } = useSpare(anew)
  const step = computed(() => pitch.card.value + pitch.gap.value)

  const inSight = computed(() => Math.ceil(tall.value / step.value))
  /** Where the list is scrolled to; it may just have become shorter than that. */
  const scrolled = computed(() =>
    Math.max(0, Math.min(Math.floor(top.value / step.value), cards().length - inSight.value)),
  )
  const first = computed(() => Math.max(0, scrolled.value - spare.value))
  const end = computed(() => Math.min(cards().length, scrolled.value + inSight.value + 1 + spare.value))
  const keptIndex = computed(() => {
    const id = keptId()
    return id === null ? -1 : cards().findIndex((card) => card.id === id)
  })

  const slots = new DrawnSlots()
  let before: readonly DrawnRow[] = []
  const rows = computed<readonly DrawnRow[]>(() => {
    const all = cards()
    const indexes = Array.from({ length: Math.max(0, end.value - first.value) }, (_, at) => first.value + at)
    const kept = keptIndex.value
    if (kept >= 0 && kept < first.value) indexes.unshift(kept)
    else if (kept >= end.value) indexes.push(kept)
    const drawn = indexes.flatMap((index) => {
      const card = all[index]
      return card === undefined ? [] : [{ card, index, start: index * step.value }]
    })
    const given = slots.of(
      drawn.map(({ card }) => card.id),
      focusedCard(),
    )
    const taken = new Set(given)
    const shown = new Set(drawn.map(({ card }) => card.id))
    // No card stands in the page twice: one that comes into sight again may have been given another element.
    const waits = ({ slot, card }: DrawnRow) => !taken.has(slot) && !shown.has(card.id) && belongs(card.id)
    const parked = spare.value > 0 ? [] : before.filter(waits)
    before = [
      ...drawn.map((row, at) => ({ ...row, slot: given[at] ?? 0, parked: false })),
      ...parked.map((row) => (row.parked ? row : { ...row, parked: true })),
    ]
    return before
  })

  /** Brings a card into sight with as little scrolling as does it. */
  function show(element: HTMLElement, index: number): void {
    const above = index * step.value
    const below = above + pitch.card.value
    if (above < element.scrollTop) element.scrollTop = above
    else if (below > element.scrollTop + element.clientHeight) {
      element.scrollTop = below - element.clientHeight + pitch.gap.value
    }
  }

  function measure(): void {
    if (list.value === null) return
    tall.value = list.value.clientHeight
    top.value = list.value.scrollTop
  }
  function scrolledBy(): void {
    measure()
    need()
  }

  // Asked once the frame is laid out anyway: asking sooner would lay it out twice.
  useResizeObserver(list, measure)
  useEventListener(list, 'scroll', scrolledBy, { passive: true })
  watch(keptIndex, async (index) => {
    // Not before the list is as high as its cards now are.
    await nextTick()
    if (index >= 0 && list.value !== null) show(list.value, index)
  })

  return {
    rows,
    height: computed(() => Math.max(0, cards().length * step.value - pitch.gap.value)),
  }
}
