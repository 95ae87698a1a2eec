import { safeLink } from '#core/exchange/link'
import type { Handlers } from '#core/ipc/contract'
import { failed, FailureError } from '#core/workspace/failure'
import { externalAddress } from '../security/external-address'

interface Wiring {
  readonly openExternal: (address: string) => Promise<void>
  readonly copyText: (text: string) => Promise<void>
}

/** What the page asks of the desktop. */
export function createShellHandlers({ openExternal, copyText }: Wiring): Handlers['shell'] {
  return {
    openLink: async ({ url }) => {
      const link = safeLink(url)
      const address = link.kind === 'open' ? externalAddress(link.url) : null
      if (address === null) throw new FailureError(failed('linkRefused').failure)
      await openExternal(address)
      return null
    },
    copyText: async ({ text }) => {
      await copyText(text)
      return null
    },
  }
}
