import { useEventListener } from '@vueuse/core'
import { announce } from '#ui/announcer'
import { boardStages, type BoardStage } from '#core/domain/stage'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'
import { cardAbove } from './board-order'
import type { BoardLayout } from './use-board-view'
import { focusCard, useMoves } from './use-moves'

interface Place {
  readonly stage: BoardStage
  readonly index: number
}

function cardOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-card]')?.dataset['card'] : undefined
}

/** The board by keyboard: arrows walk, Space picks up and drops, arrows carry, Escape puts back. */
export function useBoardKeys(layout: BoardLayout): {
  onKey: (event: KeyboardEvent) => void
  drop: () => Promise<void>
  putBack: () => void
} {
  const workspace = useWorkspace()
  const words = useWords()
  const moves = useMoves()

  function placeOf(id: string): Place | null {
    for (const stage of boardStages) {
      const index = layout.shown.value[stage].findIndex((card) => card.id === id)
      if (index >= 0) return { stage, index }
    }
    return null
  }

  /** One step in a direction, stopping at the edges; sideways skips columns that hold nothing unless we carry. */
  function next(from: Place, key: string, carrying: boolean): Place | null {
    const column = boardStages.indexOf(from.stage)
    if (key === 'ArrowUp') return from.index > 0 ? { ...from, index: from.index - 1 } : null
    if (key === 'ArrowDown') {
      return from.index < layout.shown.value[from.stage].length - 1
        ? { ...from, index: from.index + 1 }
        : null
    }
    const by = key === 'ArrowRight' ? 1 : -1
    for (let at = column + by; at >= 0 && at < boardStages.length; at += by) {
      const stage = boardStages[at]
      if (stage === undefined) return null
      const length = layout.shown.value[stage].length
      if (carrying) return { stage, index: Math.min(from.index, length) }
      if (length > 0) return { stage, index: Math.min(from.index, length - 1) }
    }
    return null
  }

  function walk(event: KeyboardEvent, id: string): void {
    const from = placeOf(id)
    const carrying = layout.carry.value !== null
    const to = from === null ? null : next(from, event.key, carrying)
    if (to === null) return
    event.preventDefault()
    if (!carrying) {
      const card = layout.shown.value[to.stage][to.index]
      // Named first, so that a card out of sight is drawn before it takes the focus.
      layout.focusedId.value = card?.id ?? null
      if (card !== undefined) void focusCard(card.id)
      return
    }
    layout.carry.value = { id, ...to }
    const column = layout.shown.value[to.stage]
    announce(
      words.board.carrying({
        column: words.board.columns[to.stage].name,
        place: to.index + 1,
        all: column.length,
      }),
    )
    void focusCard(id)
  }

  async function drop(): Promise<void> {
    const carry = layout.carry.value
    if (carry === null) return
    const column = layout.shown.value[carry.stage]
    const above = cardAbove(column, carry.index, carry.id)
    const moved = moves.move(carry.id, carry.stage, above, { at: carry.index, of: column.length })
    layout.carry.value = null
    // Not after the move: by then the user may have walked on.
    await focusCard(carry.id)
    await moved
  }

  /** The id of the card that is no longer carried. */
  function letGo(): string | null {
    const carry = layout.carry.value
    if (carry === null) return null
    layout.carry.value = null
    announce(words.board.putBack({ company: workspace.cards.get(carry.id)?.company ?? '' }))
    return carry.id
  }

  function putBack(): void {
    const id = letGo()
    if (id !== null) void focusCard(id)
  }

  /** Whoever goes elsewhere with a card in hand has not dropped it. */
  useEventListener(document, 'focusin', ({ target }) => {
    if (cardOf(target) !== layout.carry.value?.id) letGo()
  })

  function onKey(event: KeyboardEvent): void {
    const id = cardOf(event.target)
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key.startsWith('Arrow')) walk(event, id)
    else if (event.key === ' ') {
      const from = placeOf(id)
      if (from === null) return
      event.preventDefault()
      if (layout.carry.value !== null) void drop()
      else {
        layout.carry.value = { id, ...from }
        announce(words.board.pickedUp({ company: workspace.cards.get(id)?.company ?? '' }))
      }
    } else if (event.key === 'Escape' && layout.carry.value !== null) {
      event.preventDefault()
      event.stopPropagation()
      putBack()
    }
  }

  return { onKey, drop, putBack }
}
