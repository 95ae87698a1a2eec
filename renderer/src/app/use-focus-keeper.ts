import { useEventListener, useMutationObserver } from '@vueuse/core'

/** Long enough for what was chosen to place the focus itself, too short to be noticed. */
const patience = 60

const places = ['.application-panel', 'main h1[tabindex="-1"]', 'main']

/**
 * The focus that vanishes with its element (a card moved, a view left, a door behind which something was brought in)
 * goes to the same card where it stands now, else to the open application, else to the view: the keyboard is never nowhere.
 */
export function useFocusKeeper(): void {
  let last: HTMLElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  useEventListener(document, 'focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target
  })

  function isLost(): boolean {
    return document.activeElement === document.body && last !== null && !last.isConnected
  }

  function restore(): void {
    if (!isLost()) return
    const card = last?.dataset['card']
    const same = card === undefined ? [] : [`[data-card="${CSS.escape(card)}"]`]
    const found = [...same, ...places].map((place) => document.querySelector<HTMLElement>(place))
    found.find((element) => element !== null)?.focus({ preventScroll: true })
  }

  useMutationObserver(
    document.body,
    () => {
      if (!isLost()) return
      clearTimeout(timer)
      timer = setTimeout(restore, patience)
    },
    { childList: true, subtree: true },
  )
}
