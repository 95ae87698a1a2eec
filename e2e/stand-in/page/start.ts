import { strict } from '../strict'
import { contextBridge } from './context-bridge'
import { createIpcRenderer, receive } from './ipc-renderer'
import { isBlank, type MainMessage, type PageMessage, type PageOptions } from './message'
import { reportInput } from './report-input'

type Preload = (
  require: (id: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
) => void

/** Runs in every document before its own scripts: hides the way to main, then gives the preload its small `require`. */
export function start(options: PageOptions, preload: Preload): void {
  const scope = globalThis as unknown as Record<string, unknown>
  const binding = scope[options.binding] as (text: string) => void
  delete scope[options.binding]
  if (window !== window.top || isBlank(location.href)) return
  const tell = (message: PageMessage): void => binding(JSON.stringify(message))
  Object.defineProperty(globalThis, options.receiver, {
    value: (text: string) => receive(JSON.parse(text) as MainMessage),
    enumerable: false,
  })
  replaceOpen(tell)
  reportInput(tell)
  const module = { exports: {} }
  const process = { ...options.process, type: 'renderer', sandboxed: true, contextIsolated: true, env: {} }
  try {
    preload(createRequire(tell, options), module, module.exports, process)
  } catch (error) {
    tell({ kind: 'preload-error', message: error instanceof Error ? String(error.stack) : String(error) })
  }
  tell({ kind: 'ready' })
}

/** The handler in main decides about a new window; a page here never holds one, as with `action: 'deny'`. */
function replaceOpen(tell: (message: PageMessage) => void): void {
  globalThis.open = (url = 'about:blank', frameName = '', features = '') => {
    tell({ kind: 'open', url: new URL(url, location.href).href, frameName, features })
    return null
  }
  globalThis.close = () => tell({ kind: 'close' })
}

function createRequire(tell: (message: PageMessage) => void, options: PageOptions) {
  let zoomFactor = options.zoomFactor
  const setZoomFactor = (factor: number): void => {
    zoomFactor = factor
    tell({ kind: 'zoom', factor })
  }
  const electron = strict('electron (in a preload)', {
    contextBridge: strict('contextBridge', contextBridge),
    ipcRenderer: strict('ipcRenderer', createIpcRenderer(tell)),
    webUtils: strict('webUtils', {}),
    webFrame: strict('webFrame', {
      setZoomFactor,
      getZoomFactor: () => zoomFactor,
      setZoomLevel: (level: number) => setZoomFactor(1.2 ** level),
      getZoomLevel: () => Math.log(zoomFactor) / Math.log(1.2),
    }),
  })
  return (id: string): unknown => {
    if (id === 'electron' || id === 'electron/renderer' || id === 'electron/common') return electron
    throw new Error(`module not found: ${id}`)
  }
}
