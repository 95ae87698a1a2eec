import { decode, pack } from '../wire'
import type { MainMessage, PageMessage } from './message'

type Listener = (event: { senderId: number; ports: [] }, ...args: unknown[]) => void
type Tell = (message: PageMessage) => void

const listeners = new Map<string, { listener: Listener; called: Listener }[]>()
const waiting = new Map<
  number,
  { resolve: (value: unknown) => void; reject: (reason: Error) => void; channel: string }
>()
let lastId = 0

export function createIpcRenderer(tell: Tell) {
  const ipcRenderer = {
    invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const id = ++lastId
      const message = { kind: 'invoke', id, channel, args: pack(args) } as const
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, channel })
        tell(message)
      })
    },
    send(channel: string, ...args: unknown[]): void {
      tell({ kind: 'send', channel, args: pack(args) })
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, called: listener }])
      return ipcRenderer
    },
    once(channel: string, listener: Listener) {
      const called: Listener = (...args) => {
        ipcRenderer.removeListener(channel, listener)
        listener(...args)
      }
      listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, called }])
      return ipcRenderer
    },
    removeListener(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener),
      )
      return ipcRenderer
    },
    removeAllListeners(channel?: string) {
      if (channel === undefined) listeners.clear()
      else listeners.delete(channel)
      return ipcRenderer
    },
  }
  return { ...ipcRenderer, addListener: ipcRenderer.on, off: ipcRenderer.removeListener }
}

/** Takes a message from main to whoever waits for it. */
export function receive(message: MainMessage): void {
  if (message.kind === 'send') {
    const args = decode(message.args) as unknown[]
    for (const { called } of listeners.get(message.channel) ?? []) called({ senderId: 0, ports: [] }, ...args)
    return
  }
  const asked = waiting.get(message.id)
  waiting.delete(message.id)
  if (message.kind === 'reply') asked?.resolve(decode(message.value))
  else asked?.reject(new Error(`Error invoking remote method '${asked.channel}': ${message.message}`))
}
