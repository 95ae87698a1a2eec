import type { App, WebContents } from 'electron'
import type { Log } from '../diagnostics/log'
import type { Part } from '../part'
import { isOwnAddress } from './page-address'

/**
 * Keeps every page where it is. A link dropped on the window, a redirect or a script would otherwise show a stranger's
 * page with our preload; a window somebody opens, or a `<webview>`, would escape the settings of ours.
 */
export function guardContents(contents: WebContents, log: Log): void {
  const stay = (details: { readonly url: string; preventDefault(): void }): void => {
    if (isOwnAddress(details.url)) return
    log.warn('navigation refused')
    details.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => {
    log.warn('window refused')
    return { action: 'deny' }
  })
}

/** Guards every page that will ever be made, whoever makes it. */
export function createNavigationGuard(app: App, log: Log): Part {
  const guard = (_event: unknown, contents: WebContents): void => guardContents(contents, log)
  return {
    name: 'navigation guard',
    start: () => void app.on('web-contents-created', guard),
    stop: () => void app.off('web-contents-created', guard),
  }
}
