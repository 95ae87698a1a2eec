import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { EventName, Input, Method, Output, Payload } from './protocol'

interface Incoming {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
  sessionId?: string
}

/** Chromium's DevTools protocol over the pipe that Chromium inherits: when this process dies, so does Chromium. */
export class DevTools {
  readonly root = new Session(this, undefined)
  private readonly sessions = new Map<string | undefined, Session>([[undefined, this.root]])
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (reason: Error) => void }
  >()
  private readonly chunks: Buffer[] = []
  private lastId = 0

  constructor(
    private readonly output: Writable,
    input: Readable,
  ) {
    input.on('data', (chunk: Buffer) => this.read(chunk))
    input.on('close', () => this.giveUp())
    // Writing to a Chromium that just ended is an expected end, reported by its exit.
    for (const stream of [input, output]) stream.on('error', () => this.giveUp())
  }

  session(id: string): Session {
    const session = this.sessions.get(id) ?? new Session(this, id)
    this.sessions.set(id, session)
    return session
  }

  request(method: string, params: unknown, sessionId: string | undefined): Promise<unknown> {
    const id = ++this.lastId
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject: (reason) => reject(new Error(`${method}: ${reason.message}`)) })
      this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  private read(chunk: Buffer): void {
    let rest = chunk
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      this.chunks.push(rest.subarray(0, end))
      this.receive(JSON.parse(Buffer.concat(this.chunks.splice(0)).toString()) as Incoming)
      rest = rest.subarray(end + 1)
    }
    if (rest.length > 0) this.chunks.push(rest)
  }

  private receive(message: Incoming): void {
    if (message.id === undefined) {
      this.sessions.get(message.sessionId)?.emit(String(message.method), message.params)
      return
    }
    const asked = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if (message.error) asked?.reject(new Error(message.error.message))
    else asked?.resolve(message.result)
  }

  private giveUp(): void {
    for (const { reject } of this.waiting.values()) reject(new Error('Chromium has ended'))
    this.waiting.clear()
  }
}

/** One attached page, or the browser itself. */
export class Session extends EventEmitter {
  constructor(
    private readonly devTools: DevTools,
    private readonly id: string | undefined,
  ) {
    super()
  }

  send<M extends Method>(method: M, params?: Input<M>): Promise<Output<M>> {
    return this.devTools.request(method, params ?? {}, this.id) as Promise<Output<M>>
  }

  /** For calls whose failure only means that the page has gone meanwhile. */
  async attempt<M extends Method>(method: M, params?: Input<M>): Promise<Output<M> | undefined> {
    return this.send(method, params).catch(() => undefined)
  }

  hear<E extends EventName>(event: E, listener: (payload: Payload<E>) => void): void {
    this.on(event, listener)
  }
}
