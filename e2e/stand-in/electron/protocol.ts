import type { Protocol } from 'electron'
import { forgetScheme, serveScheme } from '../browser/addresses'
import { handlers } from '../browser/requests'
import { strict } from '../strict'

export const protocol = strict('protocol', {
  /** Pages are served as https, which already is standard, secure and open to fetch. */
  registerSchemesAsPrivileged: () => undefined,
  handle: (scheme, handler) => {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    serveScheme(scheme)
    handlers.set(scheme, handler)
  },
  unhandle: (scheme) => {
    forgetScheme(scheme)
    handlers.delete(scheme)
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'>)
