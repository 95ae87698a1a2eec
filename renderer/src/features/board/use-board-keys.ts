import { useEventListener } from '@vueuse/core'
import { announce } from '#ui/announcer'
import { useBoardFilter } from '../../navigation/board-filter-store'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'
import type { Board } from './board-context'
import { nextPlace, placeOf, type CardPlace } from './card-places'
import { focusCard } from './use-moves'

/** The card that an event happened on. */
export function cardOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-card]')?.dataset['card'] : undefined
}

/** Walking and carrying by keyboard: arrows walk, Space picks up and drops, arrows carry, Escape puts back. */
export function useBoardKeys({ layout, moves, selection }: Board): {
  onKey: (event: KeyboardEvent) => void
} {
  const workspace = useWorkspace()
  const board = useBoardFilter()
  const words = useWords()
  const nameOf = (id: string): string => workspace.cards.get(id)?.company ?? ''

  function walk(event: KeyboardEvent, id: string, from: CardPlace): void {
    const to = nextPlace(layout.shown.value, from, event.key, false)
    if (to === null) return
    const card = layout.shown.value[to.stage][to.index]
    // Named first, so that a card out of sight is drawn before it takes the focus.
    layout.focusedId.value = card?.id ?? null
    if (card === undefined) return
    if (event.shiftKey && to.stage === from.stage) {
      if (!selection.ids.value.has(id)) selection.toggle(id)
      selection.extendTo(card.id)
    }
    void focusCard(card.id)
  }

  function carryOn(event: KeyboardEvent, id: string): void {
    const { carry } = layout
    const held = carry.value
    if (held === null) return
    const from = { stage: held.stage, index: held.index }
    const isSorted = board.order !== 'byHand'
    const order = words.board.orders[board.order]
    if (isSorted && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      return announce(words.board.staysSorted({ order }))
    }
    const to = nextPlace(layout.shown.value, from, event.key, true, held.ids.length)
    if (to === null) return
    carry.value = { ...held, stage: to.stage, index: isSorted ? 0 : to.index }
    const said = { column: words.board.columns[to.stage].name, order }
    const place = { place: carry.value.index + 1, all: layout.shown.value[to.stage].length }
    announce(isSorted ? words.board.carryingSorted(said) : words.board.carrying({ ...said, ...place }))
    void focusCard(id)
  }

  function pickUp(id: string, from: CardPlace): void {
    if (workspace.cards.get(id)?.archived !== null) {
      return announce(words.board.archivedStays({ company: nameOf(id) }))
    }
    const ids = selection.along(id)
    const before = layout.shown.value[from.stage].slice(0, from.index)
    const index = before.filter((card) => !ids.includes(card.id)).length
    layout.carry.value = { id, ids, stage: from.stage, index }
    announce(words.board.pickedUp({ company: nameOf(id), count: ids.length }))
    void focusCard(id)
  }

  async function drop(): Promise<void> {
    const held = layout.carry.value
    if (held === null) return
    layout.carry.value = null
    const moved = moves.toPlace(held.ids, held.stage, held.index)
    // Not after the move: by then the user may have walked on.
    await focusCard(held.id)
    await moved
  }

  function letGo(): string | null {
    const held = layout.carry.value
    if (held === null) return null
    layout.carry.value = null
    announce(words.board.putBack({ company: nameOf(held.id), count: held.ids.length }))
    return held.id
  }

  /** Whoever goes elsewhere with a card in hand has not dropped it. */
  useEventListener(document, 'focusin', ({ target }) => {
    if (cardOf(target) !== layout.carry.value?.id) letGo()
  })

  function onKey(event: KeyboardEvent): void {
    const id = cardOf(event.target)
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const from = placeOf(layout.shown.value, id)
    if (from === null) return
    const isCarrying = layout.carry.value !== null
    if (/^(Arrow|Home$|End$)/.test(event.key)) {
      if (isCarrying) carryOn(event, id)
      else walk(event, id, from)
    } else if (event.key === ' ') {
      if (isCarrying) void drop()
      else pickUp(id, from)
    } else if (event.key === 'Escape' && isCarrying) {
      event.stopPropagation()
      const back = letGo()
      if (back !== null) void focusCard(back)
    } else return
    event.preventDefault()
  }

  return { onKey }
}
