import { actionIds, appActions, type ActionId } from '#core/actions/app-actions'
import { focusNotice } from '#ui/focus-notice'
import { useNotices } from '../notices/notice-store'
import { useActions } from '../notices/use-actions'
import { useWords } from '../words/use-words'
import { useWorkspace } from '../workspace/workspace-store'
import { useApplicationActions } from './application-actions'
import { useNavigation } from './navigation-store'

/** The application that the keyboard is on: the card with the focus, else the one that is open. */
export function applicationAtHand(openId: string | null): string | null {
  const card = document.activeElement?.closest<HTMLElement>('[data-card]')
  return card?.dataset['card'] ?? openId
}

/** The one list of actions, as things to do: for keys, menus and the palette alike. */
export function useAppActions(): {
  readonly run: (id: ActionId, applicationId?: string | null) => void
  /** What is possible now, in the order of the list. */
  readonly possible: (applicationId: string | null) => readonly ActionId[]
  /** What an action is called just now: undo says what it takes back. */
  readonly nameOf: (id: ActionId) => string
} {
  const navigation = useNavigation()
  const workspace = useWorkspace()
  const actions = useActions()
  const notices = useNotices()
  const words = useWords()
  const forApplication = useApplicationActions()

  const anywhere: Readonly<Partial<Record<ActionId, () => void>>> = {
    quickAdd: () => navigation.openSheet({ name: 'quickAdd' }),
    addInterview: () =>
      navigation.openSheet({ name: 'addInterview', applicationId: null, interviewId: null }),
    palette: () =>
      navigation.openSheet({ name: 'palette', applicationId: applicationAtHand(navigation.openId) }),
    search: () => navigation.show({ name: 'search' }),
    undo: () => void actions.undo(),
    redo: () => void actions.redo(),
    today: () => navigation.show({ name: 'today' }),
    board: () => navigation.show({ name: 'board' }),
    people: () => navigation.show({ name: 'people' }),
    letters: () => navigation.show({ name: 'letters' }),
    insight: () => navigation.show({ name: 'insight' }),
    archive: () => navigation.show({ name: 'archive' }),
    bringIn: () => navigation.openSheet({ name: 'bringIn', files: [] }),
    takeOut: () => navigation.openSheet({ name: 'takeOut' }),
    settings: () => navigation.show({ name: 'settings' }),
    data: () => navigation.show({ name: 'data' }),
    shortcuts: () => navigation.openSheet({ name: 'shortcuts' }),
    notices: focusNotice,
  }

  function doing(applicationId: string | null): Readonly<Partial<Record<ActionId, () => void>>> {
    const card = applicationId === null ? undefined : workspace.cards.get(applicationId)
    return card === undefined ? anywhere : { ...anywhere, ...forApplication(card) }
  }

  function isEmpty(id: ActionId): boolean {
    if (id === 'notices') return notices.notices.length === 0
    return (id === 'undo' || id === 'redo') && workspace.undoState[id] === null
  }

  function nameOf(id: ActionId): string {
    const label = id === 'undo' || id === 'redo' ? workspace.undoState[id] : null
    if (label === null) return words.actions.names[id]
    const what = words.undo.changes[label.key]?.(label.values) ?? label.key
    return id === 'undo' ? words.undo.undo({ what }) : words.undo.redo({ what })
  }

  return {
    run: (id, applicationId = applicationAtHand(navigation.openId)) => doing(applicationId)[id]?.(),
    possible: (applicationId) => {
      const all = doing(applicationId)
      return actionIds.filter((id) => all[id] !== undefined && !isEmpty(id))
    },
    nameOf,
  }
}

/** The keys of an action, or null; the palette and the lists show them. */
export const keysOf = (id: ActionId): string | null => appActions[id].keys
