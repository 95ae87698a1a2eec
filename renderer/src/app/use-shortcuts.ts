import { useEventListener } from '@vueuse/core'
import type { ActionId } from '#core/actions/app-actions'
import { isHeardIn } from '#core/actions/heard-actions'
import { isTypedInto } from '#ui/typing'
import { useAppActions } from '../navigation/use-app-actions'
import { useNavigation } from '../navigation/navigation-store'
import { pressedAction } from './pressed-action'

/** What a field has of its own, and what is a sign to be typed. */
const ofFields: ReadonlySet<ActionId> = new Set(['undo', 'redo', 'shortcuts'])
/** What may be called from over a sheet or from the desk. */
const always: ReadonlySet<ActionId> = new Set(['undo', 'redo'])

/** The keys that work everywhere. In a field, undo is the field's own. */
export function useShortcuts(): void {
  const navigation = useNavigation()
  const actions = useAppActions()

  function isHeard(id: ActionId, event: KeyboardEvent): boolean {
    const isTyping = isTypedInto(event.target)
    if (isTyping && ofFields.has(id)) return false
    if (navigation.sheet.name !== 'none') return always.has(id)
    return isHeardIn(navigation.view.name, id)
  }

  useEventListener(window, 'keydown', (event) => {
    if (event.defaultPrevented) return
    const id = pressedAction(event)
    if (id !== null) {
      if (!isHeard(id, event)) return
      event.preventDefault()
      actions.run(id)
      return
    }
    // Views with a search of their own hear the key first.
    const isFree = navigation.sheet.name === 'none' && navigation.view.name !== 'desk'
    const isPlain = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isPlain || !isFree || isTypedInto(event.target)) return
    if (['board', 'people', 'letters', 'search', 'archive', 'settings'].includes(navigation.view.name)) return
    event.preventDefault()
    actions.run('search')
  })
}
