import { useEventListener } from '@vueuse/core'
import { useNavigation } from '../navigation/navigation-store'
import { useActions } from '../notices/use-actions'

const typingIn = 'input, textarea, select, [contenteditable]'

/** The keys that work everywhere. In a field, undo is the field's own. */
export function useShortcuts(): void {
  const navigation = useNavigation()
  const actions = useActions()

  const withControl: Readonly<Record<string, () => void>> = {
    n: () => navigation.openSheet({ name: 'addInterview', applicationId: null, interviewId: null }),
    o: () => navigation.openSheet({ name: 'bringIn', files: [] }),
    '1': () => navigation.show({ name: 'today' }),
    '2': () => navigation.show({ name: 'board' }),
  }

  useEventListener(window, 'keydown', (event) => {
    if (event.defaultPrevented) return
    const typing = (event.target as HTMLElement).closest(typingIn) !== null
    const inDesk = navigation.view.name === 'desk'
    const key = event.key.toLowerCase()
    if (event.ctrlKey || event.metaKey) {
      if (key === 'z' && !typing) {
        event.preventDefault()
        void (event.shiftKey ? actions.redo() : actions.undo())
      } else if (key === 'y' && !typing) {
        event.preventDefault()
        void actions.redo()
      } else if (!inDesk && navigation.sheet.name === 'none') {
        const act = withControl[key]
        if (act === undefined) return
        event.preventDefault()
        act()
      }
    } else if (event.key === '?' && !typing && navigation.sheet.name === 'none') {
      event.preventDefault()
      navigation.openSheet({ name: 'shortcuts' })
    }
  })
}
