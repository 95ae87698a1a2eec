import type { App, CommandLine, Session, WebContents } from 'electron'
import type { Log } from '../diagnostics/log'
import type { Part } from '../part'
import { isOwnAddress } from './page-address'

/** Whether a request may go out: the page's own files, pictures it made itself, and the developer tools. */
export function isLocalRequest(address: string): boolean {
  return isOwnAddress(address) || /^(data|blob|devtools):/.test(address)
}

/**
 * Two ways out pass every policy and every request guard. This closes the first: looking up a name, which
 * `<link rel=dns-prefetch>` asks for, tells it to the name server, so no name resolves. Must be said before ready.
 */
export function resolveNoNames(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** No network request at all is a promise to the user, so it does not rest on the page's policy alone. */
export function createOfflineGuard(app: App, session: Session, log: Log): Part {
  // The second way out: WebRTC sends to any address that a script names. With no proxy, this leaves it no way.
  const silence = (_event: unknown, contents: WebContents): void =>
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  return {
    name: 'offline guard',
    stop: () => void app.off('web-contents-created', silence),
    start() {
      app.on('web-contents-created', silence)
      session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, decide) => {
        const cancel = !isLocalRequest(details.url)
        if (cancel) log.warn('request refused', { kind: details.resourceType })
        decide({ cancel })
      })
    },
  }
}
