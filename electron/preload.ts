import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { callChannel, eventChannel, eventNames, methodNames } from '#core/ipc/channels'

type Call = (input?: unknown) => Promise<unknown>

/** One function for each call of the contract; the page can name no channel of its own. */
function rooms(): Record<string, Record<string, Call>> {
  return Object.fromEntries(
    methodNames.map(([room, methods]) => [
      room,
      Object.fromEntries(
        methods.map((method) => [method, (input) => ipcRenderer.invoke(callChannel(room, method), input)]),
      ),
    ]),
  )
}

const known = new Set<string>(eventNames)

/** Listens to an event of the contract; Electron's own event object, which carries the sender, stays here. */
function on(name: string, listener: (detail: unknown) => void): () => void {
  if (!known.has(name)) throw new Error(`Unknown event: ${name}`)
  const channel = eventChannel(name)
  const heard = (_event: IpcRendererEvent, detail: unknown): void => listener(detail)
  ipcRenderer.on(channel, heard)
  return () => ipcRenderer.removeListener(channel, heard)
}

contextBridge.exposeInMainWorld('afterword', { ...rooms(), on })
