import { computed, nextTick, watch } from 'vue'
import { boardStages } from '#core/domain/stage'
import { focusInstead } from '#ui/focus-history'
import { useWorkspace } from '../../workspace/workspace-store'
import type { BoardLayout } from './use-board-view'

/** The card that the keyboard was on has left the board: it goes on from the next one in its column, else from the one before. */
export function useHeir(layout: BoardLayout): void {
  const workspace = useWorkspace()
  const isHere = (id: string): boolean => workspace.cards.get(id)?.archived === null
  const isGone = computed(() => layout.focusedId.value !== null && !isHere(layout.focusedId.value))
  let before = layout.resting.value

  function heirOf(id: string): string | null {
    for (const stage of boardStages) {
      const column = before[stage]
      const at = column.findIndex((card) => card.id === id)
      if (at < 0) continue
      const others = [...column.slice(at + 1), ...column.slice(0, at).toReversed()]
      return others.find((card) => isHere(card.id))?.id ?? null
    }
    return null
  }

  watch(isGone, async (gone) => {
    const { value: id } = layout.focusedId
    const heir = gone && id !== null ? heirOf(id) : null
    if (heir === null) return
    layout.focusedId.value = heir
    await nextTick()
    const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(heir)}"]`)
    if (card !== null) focusInstead(card)
  })
  // Only once all is drawn: until then it is the board on which the card still stood.
  watch(layout.resting, (columns) => (before = columns), { flush: 'post' })
}
