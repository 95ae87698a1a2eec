import { record } from '../record'
import { schemeOf, toLogical } from './addresses'
import type { Session } from './devtools'
import type { Payload } from './protocol'

export type Paused = Payload<'Fetch.requestPaused'>
export type Handler = (request: Request) => Response | Promise<Response>

/** Schemes served by the app itself, as given to `protocol.handle`. */
export const handlers = new Map<string, Handler>()

export interface Decision {
  cancel?: boolean
  redirectURL?: string
}

type Inspect = (paused: Paused, address: string) => Promise<Decision>
/** Set by the session module: the app's own `webRequest` listener. */
export const inspection: { ask: Inspect } = { ask: () => Promise.resolve({}) }

/** Answers one request of a page: the app's handler, a file, or nothing; the network is never reached. */
export async function answer(session: Session, paused: Paused): Promise<void> {
  const address = toLogical(paused.request.url)
  const { requestId } = paused
  // Chromium asks for it on its own because it believes in an https page.
  if (paused.resourceType === 'Other' && new URL(address).pathname === '/favicon.ico') {
    await session.attempt('Fetch.fulfillRequest', { requestId, responseCode: 204 })
    return
  }
  const { cancel } = await inspection.ask(paused, address)
  const handler = handlers.get(schemeOf(address))
  if (cancel) await refuse(session, requestId)
  else if (handler) await serve(session, paused, address, handler)
  else if (schemeOf(address) === 'file') await session.attempt('Fetch.continueRequest', { requestId })
  else {
    record.blocked.push(address)
    await refuse(session, requestId)
  }
}

export async function refuse(session: Session, requestId: string): Promise<void> {
  await session.attempt('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
}

/** Keeps the page where it is, as a prevented navigation does. */
export async function abort(session: Session, requestId: string): Promise<void> {
  await session.attempt('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
}

async function serve(session: Session, paused: Paused, address: string, handler: Handler): Promise<void> {
  const { requestId, request } = paused
  try {
    const response = await handler(createRequest(address, request))
    const body = Buffer.from(await response.arrayBuffer()).toString('base64')
    await session.attempt('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body,
    })
  } catch (error) {
    console.error(`stand-in: the handler of ${address} failed`, error)
    await session.attempt('Fetch.failRequest', { requestId, errorReason: 'Failed' })
  }
}

function createRequest(address: string, request: Paused['request']): Request {
  const { method, headers } = request
  const entries = (request.postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'))
  if (entries.length === 0 || method === 'GET' || method === 'HEAD')
    return new Request(address, { method, headers })
  return new Request(address, { method, headers, body: Buffer.concat(entries) })
}
