import type { Session } from 'electron'
import type { Log } from '../diagnostics/log'
import type { Part } from '../part'
import { isOwnAddress } from './page-address'

/** Whether a request may go out: the page's own files, pictures it made itself, and the developer tools. */
export function isLocalRequest(address: string): boolean {
  return isOwnAddress(address) || /^(data|blob|devtools):/.test(address)
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
