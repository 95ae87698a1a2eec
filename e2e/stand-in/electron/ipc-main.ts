import type { IpcMain } from 'electron'
import { EventEmitter } from 'node:events'
import type { MainMessage, PageMessage } from '../page/message'
import { strict } from '../strict'
import { decode, pack } from '../wire'
import { createEvent } from './event'
import type { WebContents } from './web-contents'

type Handler = (event: object, ...args: unknown[]) => unknown
type Asked = Extract<PageMessage, { kind: 'send' | 'invoke' }>
type Provided = 'handle' | 'handleOnce' | 'removeHandler'

const handlers = new Map<string, Handler>()

class IpcMainModule extends EventEmitter implements Pick<IpcMain, Provided> {
  handle(channel: string, handler: Parameters<IpcMain['handle']>[1]): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler as Handler)
  }

  handleOnce(channel: string, handler: Parameters<IpcMain['handle']>[1]): void {
    this.handle(channel, (event, ...args: unknown[]) => {
      this.removeHandler(channel)
      return handler(event, ...args) as unknown
    })
  }

  removeHandler(channel: string): void {
    handlers.delete(channel)
  }
}

export const ipcMain = strict('ipcMain', new IpcMainModule())

/** Brings a page's message to its listener or handler and the handler's answer back. */
export async function receiveFromPage(
  sender: WebContents,
  asked: Asked,
  reply: (message: MainMessage) => void,
): Promise<void> {
  const event = createEvent({
    type: 'frame',
    sender,
    senderFrame: sender.mainFrame,
    processId: sender.id,
    frameId: 1,
    ports: [],
    reply: (channel: string, ...args: unknown[]) => sender.send(channel, ...args),
  })
  const args = decode(asked.args) as unknown[]
  if (asked.kind === 'send') {
    ipcMain.emit(asked.channel, event, ...args)
    return
  }
  const { id, channel } = asked
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    reply({ kind: 'reply', id, value: pack(await handler(event, ...args)) })
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error)
    reply({ kind: 'failure', id, message: String(error) })
  }
}
