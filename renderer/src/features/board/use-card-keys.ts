import { useNavigation } from '../../navigation/navigation-store'
import { useWorkspace } from '../../workspace/workspace-store'
import type { Board } from './board-context'
import { cardOf } from './use-board-keys'

/** What keys do to the card that has the focus, or to all that are selected where it is one of them. */
export function useCardKeys(
  { selection }: Board,
  chooseColumn: (ids: readonly string[]) => void,
): { onKey: (event: KeyboardEvent) => void } {
  const navigation = useNavigation()
  const workspace = useWorkspace()

  function archive(ids: readonly string[]): void {
    const [first] = ids
    if (first === undefined) return
    navigation.openSheet(
      ids.length === 1
        ? { name: 'archive', applicationId: first }
        : { name: 'archiveMany', applicationIds: ids },
    )
  }

  function plain(key: string, id: string): boolean {
    const isArchived = workspace.cards.get(id)?.archived !== null
    switch (key) {
      case 'Enter':
        navigation.openApplication(id)
        return true
      case 'x':
      case 'X':
        selection.toggle(id)
        return true
      case 'm':
      case 'M':
        if (!isArchived) chooseColumn(selection.along(id))
        return true
      case 'Delete':
      case 'Backspace':
        if (!isArchived) archive(selection.along(id))
        return true
      case 'Escape':
        if (selection.ids.value.size === 0) return false
        selection.clear()
        return true
      default:
        return false
    }
  }

  function withControl(key: string, id: string): boolean {
    if (key === 'a' || key === 'A') selection.takeColumn(id)
    else if (key === ' ') selection.toggle(id)
    else return false
    return true
  }

  function onKey(event: KeyboardEvent): void {
    const id = cardOf(event.target)
    if (id === undefined || event.altKey) return
    const isDone = event.ctrlKey || event.metaKey ? withControl(event.key, id) : plain(event.key, id)
    if (!isDone) return
    event.preventDefault()
    event.stopPropagation()
  }

  return { onKey }
}
