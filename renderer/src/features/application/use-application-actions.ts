import type { Stage } from '#core/domain/stage'
import type { BoardStage } from '#core/domain/stage'
import { moveNeedsSheet } from '../../navigation/move-question'
import { useNavigation } from '../../navigation/navigation-store'
import { useActions } from '../../notices/use-actions'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'

type Field = 'company' | 'role' | 'link' | 'reference' | 'notes' | 'appliedOn'

/** What the panel can do to the application as a whole. */
export function useApplicationActions(applicationId: string): {
  edit: (field: Field, value: string) => void
  moveTo: (stage: BoardStage) => void
  restore: () => void
  resume: () => void
} {
  const workspace = useWorkspace()
  const navigation = useNavigation()
  const words = useWords()
  const { run } = useActions()

  const company = (): string => workspace.cards.get(applicationId)?.company ?? ''

  function topOf(stage: Stage): string | null {
    const column = [...workspace.cards.values()].filter(
      (card) => card.stage === stage && card.archived === null,
    )
    return column.toSorted((a, b) => (a.rank < b.rank ? -1 : 1))[0]?.id ?? null
  }

  return {
    edit(field, value) {
      void run({ kind: 'editDetails', applicationId, field, value })
    },

    moveTo(stage) {
      const card = workspace.cards.get(applicationId)
      if (card === undefined || card.stage === stage) return
      if (stage !== 'interviewed' && moveNeedsSheet(card, stage)) {
        navigation.openSheet({ name: 'move', applicationId, to: stage, above: topOf(stage) })
        return
      }
      const column = words.board.columns[stage].name
      void run(
        { kind: 'moveApplication', applicationId, stage, place: 'top' },
        words.board.movedNotice({ company: card.company, column }),
      )
    },

    restore() {
      void run(
        { kind: 'restoreApplication', applicationId },
        words.application.restored({ company: company() }),
      )
    },

    resume() {
      void run(
        { kind: 'pauseApplication', applicationId, paused: false, until: null, reason: '' },
        words.application.resumed({ company: company() }),
      )
    },
  }
}
