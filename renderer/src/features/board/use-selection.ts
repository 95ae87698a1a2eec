import { computed, shallowRef, watch, type ComputedRef } from 'vue'
import { boardStages } from '#core/domain/stage'
import { announce } from '#ui/announcer'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'
import type { BoardLayout } from './use-board-view'

/** Which cards are selected, to be moved or archived together. */
export interface Selection {
  readonly ids: ComputedRef<ReadonlySet<string>>
  /** One more, or one less. */
  readonly toggle: (id: string) => void
  /** From the card last chosen to this one, within their column. */
  readonly extendTo: (id: string) => void
  /** Every card of the column in which this one stands. */
  readonly takeColumn: (id: string) => void
  readonly clear: () => void
  /** The cards that go along when this one is moved: all selected where it is one of them, else it alone. */
  readonly along: (id: string) => readonly string[]
}

/** What is selected is in sight: whatever a filter, a move or the archive takes from the board is no longer selected. */
export function useSelection(layout: BoardLayout): Selection {
  const workspace = useWorkspace()
  const words = useWords()
  const chosen = shallowRef<ReadonlySet<string>>(new Set())
  let anchor: string | null = null

  const nameOf = (id: string): string => workspace.cards.get(id)?.company ?? ''
  const canBe = (id: string): boolean => workspace.cards.get(id)?.archived === null
  const columnOf = (id: string) =>
    boardStages
      .map((stage) => layout.resting.value[stage])
      .find((cards) => cards.some((card) => card.id === id))

  function set(next: ReadonlySet<string>): void {
    chosen.value = next
  }

  watch(layout.resting, (columns) => {
    if (chosen.value.size === 0) return
    const inSight = new Set(boardStages.flatMap((stage) => columns[stage].map(({ id }) => id)))
    const left = [...chosen.value].filter((id) => inSight.has(id))
    if (left.length === chosen.value.size) return
    set(new Set(left))
    announce(words.board.selectedNow({ count: left.length }))
  })

  function toggle(id: string): void {
    if (!canBe(id)) return
    const next = new Set(chosen.value)
    const isTaken = !next.delete(id)
    if (isTaken) next.add(id)
    anchor = id
    set(next)
    const said = { company: nameOf(id), count: next.size }
    announce(isTaken ? words.board.selectedOne(said) : words.board.deselectedOne(said))
  }

  function extendTo(id: string): void {
    const column = columnOf(id)
    const from = column?.findIndex((card) => card.id === anchor) ?? -1
    const to = column?.findIndex((card) => card.id === id) ?? -1
    if (column === undefined || from < 0 || to < 0) {
      if (!chosen.value.has(id)) toggle(id)
      return
    }
    const range = column.slice(Math.min(from, to), Math.max(from, to) + 1).map((card) => card.id)
    set(new Set([...chosen.value, ...range.filter(canBe)]))
    announce(words.board.selectedNow({ count: chosen.value.size }))
  }

  function takeColumn(id: string): void {
    const column = columnOf(id) ?? []
    set(new Set([...chosen.value, ...column.map((card) => card.id).filter(canBe)]))
    anchor = id
    announce(words.board.selectedNow({ count: chosen.value.size }))
  }

  function clear(): void {
    if (chosen.value.size === 0) return
    set(new Set())
    anchor = null
    announce(words.board.selectedNow({ count: 0 }))
  }

  /** In the order in which they stand on the board, so that they land in it. */
  function along(id: string): readonly string[] {
    if (!chosen.value.has(id)) return [id]
    return boardStages.flatMap((stage) =>
      layout.resting.value[stage].flatMap((card) => (chosen.value.has(card.id) ? [card.id] : [])),
    )
  }

  return { ids: computed(() => chosen.value), toggle, extendTo, takeColumn, clear, along }
}
