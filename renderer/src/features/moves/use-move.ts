import { nextTick } from 'vue'
import type { AnyCommand } from '#core/commands/all-commands'
import type { BoardStage } from '#core/domain/stage'
import { announce } from '#ui/announcer'
import { useFormAction } from '../../notices/use-form-action'
import { useWords } from '../../words/use-words'
import { placeInColumn } from '../../workspace/place-in-column'
import { useWorkspace } from '../../workspace/workspace-store'

export type AskedStage = Exclude<BoardStage, 'interviewed'>

type MoveAnswers = Pick<
  Extract<AnyCommand, { kind: 'moveApplication' }>,
  'decisionDate' | 'answerBy' | 'thankedElsewhere'
>

/** Focuses a card on the board, once the sheet has given the focus back and the board is drawn anew. */
async function focusCard(id: string): Promise<void> {
  await nextTick()
  setTimeout(() => document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus())
}

/** Moves the card with what the new column means, as one change with one undo. */
export function useMove(given: { readonly applicationId: string; readonly above: string | null }): {
  readonly form: ReturnType<typeof useFormAction>
  readonly move: (to: AskedStage, answers?: MoveAnswers) => Promise<boolean>
  readonly focusCard: () => Promise<void>
} {
  const workspace = useWorkspace()
  const words = useWords()
  const form = useFormAction()

  async function move(to: AskedStage, answers: MoveAnswers = {}): Promise<boolean> {
    const company = workspace.cards.get(given.applicationId)?.company ?? ''
    const column = words.board.columns[to].name
    const result = await form.submit(
      {
        kind: 'moveApplication',
        applicationId: given.applicationId,
        stage: to,
        place: given.above === null ? 'bottom' : { above: given.above },
        ...answers,
      },
      words.board.movedNotice({ company, column }),
    )
    if (result === null) return false
    announce(words.board.moved({ company, column, ...placeInColumn(workspace.cards, given.applicationId) }))
    return true
  }

  return { form, move, focusCard: () => focusCard(given.applicationId) }
}
