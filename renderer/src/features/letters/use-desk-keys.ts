import { useEventListener } from '@vueuse/core'
import { useNavigation } from '../../navigation/navigation-store'

interface DeskKeys {
  readonly send: () => void
  readonly leave: () => void
  /** The tab with that number, from 1. */
  readonly choose: (number: number) => void
}

/** The keys of the desk. A sheet, a menu or an input method that is open comes first. */
export function useDeskKeys({ send, leave, choose }: DeskKeys): void {
  const navigation = useNavigation()
  useEventListener(window, 'keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || navigation.sheet.name !== 'none') return
    if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], select:open') !== null)
      return
    const withControl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (event.key === 'Escape') leave()
    else if (withControl && event.key === 'Enter') send()
    else if (withControl && /^[1-9]$/.test(event.key)) choose(Number(event.key))
    else return
    event.preventDefault()
  })
}
