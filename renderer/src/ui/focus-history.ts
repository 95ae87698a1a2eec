const kept = 16
const recent: HTMLElement[] = []

/** Remembers where the focus was, so that it can go back though a menu or a palette on the way has vanished. */
function remember(event: FocusEvent): void {
  const { target } = event
  if (!(target instanceof HTMLElement)) return
  const at = recent.indexOf(target)
  if (at >= 0) recent.splice(at, 1)
  recent.unshift(target)
  recent.length = Math.min(recent.length, kept)
}

if (typeof document !== 'undefined') document.addEventListener('focusin', remember, { capture: true })

/** Focuses what last had the focus outside `container` and can still take it. */
export function focusBefore(container: Element | null): void {
  recent.find((element) => canTake(element) && !container?.contains(element))?.focus({ preventScroll: true })
}

/** In the place of something that had the focus and is gone: takes it, or is given it by what closes next. */
export function focusInstead(element: HTMLElement): void {
  if (document.activeElement === document.body) return element.focus({ preventScroll: true })
  recent.unshift(element)
  recent.length = Math.min(recent.length, kept)
}

function canTake(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility() && !element.closest('[role=menu], [inert]')
}
