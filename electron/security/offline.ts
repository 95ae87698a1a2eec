import type { CommandLine, Session } from 'electron'
import type { Log } from '../diagnostics/log'
import type { Part } from '../part'
import { isOwnAddress } from './page-address'

/** Whether a request may go out: the page's own files, pictures it made itself, and the developer tools. */
export function isLocalRequest(address: string): boolean {
  return isOwnAddress(address) || /^(data|blob|devtools):/.test(address)
}

/**
 * Two ways out pass every policy and every request guard: looking up a name (`<link rel=dns-prefetch>`) tells it to the
 * name server, and WebRTC sends to any address. So no name resolves, and nothing goes by UDP. Must be said before ready.
 */
export function closeWaysOut(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** No network request at all is a promise to the user, so it does not rest on the page's policy alone. */
export function createOfflineGuard(session: Session, log: Log): Part {
  return {
    name: 'offline guard',
    start() {
      session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, decide) => {
        const cancel = !isLocalRequest(details.url)
        if (cancel) log.warn('request refused', { kind: details.resourceType })
        decide({ cancel })
      })
    },
  }
}
