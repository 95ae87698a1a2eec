import type { PageMessage } from './message'

/** Main hears of keys and of asked-for context menus after the fact: it cannot hold them back as on Electron. */
export function reportInput(tell: (message: PageMessage) => void): void {
  const key = (event: KeyboardEvent): void =>
    tell({
      kind: 'input',
      input: {
        type: event.type === 'keydown' ? 'keyDown' : 'keyUp',
        key: event.key,
        code: event.code,
        isAutoRepeat: event.repeat,
        shift: event.shiftKey,
        control: event.ctrlKey,
        alt: event.altKey,
        meta: event.metaKey,
      },
    })
  addEventListener('keydown', key, { capture: true })
  addEventListener('keyup', key, { capture: true })
  for (const kind of ['click', 'auxclick'] as const)
    addEventListener(kind, (event) => askForNewWindow(event, tell))
  addEventListener('contextmenu', (event) => {
    if (event.defaultPrevented) return
    const element = event.target instanceof Element ? event.target : document.documentElement
    tell({
      kind: 'context-menu',
      at: {
        x: event.clientX,
        y: event.clientY,
        linkURL: element.closest('a')?.href ?? '',
        selectionText: String(getSelection() ?? ''),
        isEditable: element.closest('input, textarea, [contenteditable]') !== null,
      },
    })
  })
}

/** A link that asks for a window of its own goes to the app's window-open handler before Chromium opens anything. */
function askForNewWindow(event: MouseEvent, tell: (message: PageMessage) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || event.defaultPrevented || event.button === 2) return
  const isElsewhere = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey
  if (!isElsewhere && (link.target === '' || link.target === '_self')) return
  event.preventDefault()
  tell({ kind: 'open', url: link.href, frameName: link.target, features: '' })
}
