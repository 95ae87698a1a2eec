import { nextTick, onBeforeUnmount, onMounted, type Ref } from 'vue'
import { focusBefore } from '#ui/focus-history'
import { useNavigation } from '../../navigation/navigation-store'

const layers = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]:popover-open'

/** Keyboard into the panel when it opens, Escape out of it, and back to the card it came from. */
export function usePanelFocus(root: Readonly<Ref<HTMLElement | null>>): {
  enter: () => Promise<void>
  close: () => void
} {
  const navigation = useNavigation()

  async function enter(): Promise<void> {
    await nextTick()
    if (navigation.sheet.name === 'none') root.value?.focus({ preventScroll: true })
  }

  function close(): void {
    const id = navigation.openId
    const card = id === null ? null : document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
    if (card === null) focusBefore(root.value)
    else card.focus()
    navigation.openApplication(null)
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    if (navigation.sheet.name !== 'none' || document.querySelector(layers) !== null) return
    const target = event.target instanceof Element ? event.target : null
    const typesElsewhere = target?.closest('input, textarea, select') != null && !root.value?.contains(target)
    if (!typesElsewhere) close()
  }

  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
  return { enter, close }
}
