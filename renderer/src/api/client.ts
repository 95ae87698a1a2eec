import { methodNames } from '#core/ipc/channels'
import type { Api } from '#core/ipc/contract'
import type { Events } from '#core/ipc/events'
import type { Result } from '#core/workspace/failure'
import { AppError } from './app-error'
import type { Bridge } from './bridge'

type AnyCall = (input?: unknown) => Promise<Result<unknown>>

/**
 * A plain copy of what goes over the wire: Vue's proxies cannot be cloned, and bytes must stay bytes.
 * @throws TypeError for what no file could hold anyway.
 */
function plain(input: unknown): unknown {
  if (input === undefined || input === null || typeof input !== 'object') return input
  if (input instanceof Uint8Array) return input
  if (Array.isArray(input)) return input.map(plain)
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, plain(value)]),
  )
}

/** The typed client: opens envelopes, throws AppError. */
export function createClient(bridge: Bridge): Api {
  const room = (name: keyof Api): unknown =>
    new Proxy(
      {},
      {
        get: (_target, method: string) => async (input?: unknown) => {
          const calls = bridge[name] as unknown as Readonly<Record<string, AnyCall>>
          const call = calls[method]
          if (call === undefined) throw new AppError({ code: 'unexpected', values: { method } })
          const result = await call(plain(input))
          if (!result.ok) throw new AppError(result.failure)
          return result.value
        },
      },
    )
  return Object.fromEntries(methodNames.map(([name]) => [name, room(name)])) as unknown as Api
}

/** The one client of the page. */
export const api: Api = createClient(window.afterword)

/** Listens to main; the answer ends it. */
export function onEvent<E extends keyof Events>(event: E, listener: (detail: Events[E]) => void): () => void {
  return window.afterword.on(event, listener)
}
