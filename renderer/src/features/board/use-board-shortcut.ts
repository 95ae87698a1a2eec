import { useEventListener } from '@vueuse/core'

const typing = 'input, textarea, select, [contenteditable], [role=dialog], [role=menu]'

/** A plain key that works on the whole board, wherever the focus is, unless something is being typed or chosen. */
export function useBoardShortcut(key: string, act: () => void): void {
  useEventListener(window, 'keydown', (event) => {
    if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return
    if (event.target.closest(typing) !== null || document.querySelector('[role=dialog]') !== null) return
    event.preventDefault()
    act()
  })
}
