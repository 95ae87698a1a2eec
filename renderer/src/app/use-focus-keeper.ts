import { useEventListener, useMutationObserver } from '@vueuse/core'

/** Long enough for what was chosen to place the focus itself, too short to be noticed. */
const patience = 60

const places = ['.application-panel', 'main h1[tabindex="-1"]', 'main']

/**
 * The focus that is lost because its element was moved or taken away (a card sorted anew, a view left) goes back to it,
 * else to the same card where it stands now, else to the open application or the view: the keyboard is never nowhere.
 */
export function useFocusKeeper(): void {
  let last: HTMLElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const isNowhere = (): boolean => document.activeElement === document.body

  useEventListener(document, 'focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target
  })

  function restore(): void {
    if (!isNowhere() || last === null) return
    const card = last.dataset['card']
    const same = card === undefined ? [] : [`[data-card="${CSS.escape(card)}"]`]
    const found = [...same, ...places].map((place) => document.querySelector<HTMLElement>(place))
    const next = last.isConnected ? last : found.find((element) => element !== null)
    next?.focus({ preventScroll: true })
  }

  /** A click beside everything takes the focus away too, and means it: there nothing was removed. */
  function wasTaken(changes: readonly MutationRecord[]): boolean {
    return changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(last)))
  }

  useMutationObserver(
    document.body,
    (changes) => {
      if (!isNowhere() || last === null || !wasTaken(changes)) return
      clearTimeout(timer)
      timer = setTimeout(restore, patience)
    },
    { childList: true, subtree: true },
  )
}
