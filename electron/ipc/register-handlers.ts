import type { IpcMain } from 'electron'
import { callChannel } from '#core/ipc/channels'
import { contract, type Handlers } from '#core/ipc/contract'
import type { Method } from '#core/ipc/method'
import { failed } from '#core/workspace/failure'
import type { Log } from '../diagnostics/log'
import type { Part } from '../part'
import { answer } from './door'
import { isTrustedSender, type Sender } from './trusted-sender'

interface Wiring {
  readonly ipc: Pick<IpcMain, 'handle' | 'removeHandler'>
  readonly handlers: Handlers
  readonly isOurWindow: (webContentsId: number) => boolean
  /** Resolves when the data is open: the window comes first, and its calls wait here. */
  readonly ready: Promise<void>
  readonly log: Log
}

type AnyHandler = (input: never) => unknown

/** The contract on Electron's wire: sender check, input check, handler, envelope. */
export function createCalls({ ipc, handlers, isOurWindow, ready, log }: Wiring): Part {
  const channels: string[] = []

  function open(room: string, name: string, method: Method, handler: AnyHandler): void {
    const channel = callChannel(room, name)
    channels.push(channel)
    ipc.handle(channel, async (event, raw: unknown) => {
      if (!isTrustedSender(event as Sender, isOurWindow)) {
        log.warn('call refused: sender', { channel })
        return failed('unexpected')
      }
      await ready
      return answer(channel, method, handler, raw, log)
    })
  }

  return {
    name: 'calls',
    start() {
      for (const [room, methods] of Object.entries(contract)) {
        const roomHandlers = handlers[room as keyof Handlers] as Readonly<Record<string, AnyHandler>>
        for (const [name, method] of Object.entries(methods)) {
          const handler = roomHandlers[name]
          if (handler !== undefined) open(room, name, method, handler)
        }
      }
    },
    stop() {
      for (const channel of channels.splice(0)) ipc.removeHandler(channel)
    },
  }
}
