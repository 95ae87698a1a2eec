import { safeLink } from '#core/exchange/link'
import type { Handlers } from '#core/ipc/contract'
import { failed, FailureError } from '#core/workspace/failure'
import { externalAddress } from '../security/external-address'
import type { QuickAddWindow } from '../shell/quick-add-window'

interface Wiring {
  readonly openExternal: (address: string) => Promise<void>
  readonly copyText: (text: string) => Promise<void>
  readonly quickAdd: Pick<QuickAddWindow, 'fit' | 'close'>
  readonly announce: (done: string) => void
}

/** What the page asks of the desktop. */
export function createShellHandlers({
  openExternal,
  copyText,
  quickAdd,
  announce,
}: Wiring): Handlers['shell'] {
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
    fitQuickAdd({ height }) {
      quickAdd.fit(height)
      return null
    },
    closeQuickAdd({ keep, done }) {
      quickAdd.close({ keep })
      if (done !== null) announce(done)
      return null
    },
  }
}
