import type { BoardView } from '#core/domain/board-view'
import { useBoardFilter } from '../../navigation/board-filter-store'
import { useActions } from '../../notices/use-actions'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'

/** What can be done with the filters that were kept, each with its undo. */
export function useViewActions() {
  const workspace = useWorkspace()
  const filter = useBoardFilter()
  const actions = useActions()
  const words = useWords().board

  return {
    saveChanges({ name }: BoardView): void {
      void actions.run(
        { kind: 'keepBoardView', name, filter: filter.filter, order: filter.order },
        words.viewKept({ name }),
      )
    },
    remove({ id, name }: BoardView): void {
      filter.viewId = null
      void actions.run({ kind: 'removeBoardView', viewId: id }, words.viewRemoved({ name }))
    },
    setUsual(view: BoardView | null): void {
      void actions.run(
        { kind: 'setUsualBoardView', viewId: view?.id ?? null },
        view === null ? words.opensWhole : words.opensWith({ name: view.name }),
      )
    },
    toggleDensity(): void {
      const cardDensity = workspace.settings.cardDensity === 'compact' ? 'roomy' : 'compact'
      void actions.run({ kind: 'editSettings', settings: { cardDensity } })
    },
  }
}
