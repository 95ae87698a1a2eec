import { nextTick } from 'vue'
import type { BoardStage } from '#core/domain/stage'
import { announce } from '#ui/announcer'
import { useNavigation } from '../../navigation/navigation-store'
import { moveNeedsSheet } from '../../navigation/move-question'
import { useActions } from '../../notices/use-actions'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'
import { columnsOf } from './board-order'

/** Puts keyboard focus on a card, after the board has been drawn anew. */
export async function focusCard(id: string): Promise<void> {
  await nextTick()
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus()
}

/** Moves cards: at once where nothing needs to be said, by a question where the move means something. */
export function useMoves(): {
  /** Whether it was done at once. */
  move: (
    id: string,
    stage: BoardStage,
    above: string | null,
    place: { at: number; of: number },
  ) => Promise<boolean>
  /** To the top of a column, where it is seen. */
  toColumn: (id: string, stage: BoardStage) => Promise<void>
} {
  const workspace = useWorkspace()
  const navigation = useNavigation()
  const actions = useActions()
  const words = useWords()

  async function move(
    id: string,
    stage: BoardStage,
    above: string | null,
    place: { at: number; of: number },
  ): Promise<boolean> {
    const card = workspace.cards.get(id)
    if (card === undefined) return false
    const changesStage = card.stage !== stage
    if (changesStage && stage !== 'interviewed' && moveNeedsSheet(card, stage)) {
      navigation.openSheet({ name: 'move', applicationId: id, to: stage, above })
      return false
    }
    const column = words.board.columns[stage].name
    const done = changesStage ? words.board.movedNotice({ company: card.company, column }) : undefined
    const result = await actions.run(
      { kind: 'moveApplication', applicationId: id, stage, place: above === null ? 'bottom' : { above } },
      done,
    )
    if (result === null) return false
    announce(words.board.moved({ company: card.company, column, place: place.at + 1, all: place.of }))
    return true
  }

  return {
    move,
    async toColumn(id, stage) {
      const column = columnsOf(workspace.cards.values(), '')[stage].filter((card) => card.id !== id)
      const isMoved = await move(id, stage, column[0]?.id ?? null, { at: 0, of: column.length + 1 })
      if (isMoved) await focusCard(id)
    },
  }
}
