import type { Wire } from '../wire'

/** What a page tells main; it travels as text through one hidden binding. */
export type PageMessage =
  | { kind: 'ready' }
  | { kind: 'send'; channel: string; args: Wire }
  | { kind: 'invoke'; id: number; channel: string; args: Wire }
  | { kind: 'open'; url: string; frameName: string; features: string }
  | { kind: 'zoom'; factor: number }
  | { kind: 'close' }
  | { kind: 'preload-error'; message: string }
  | { kind: 'input'; input: KeyPressed }
  | { kind: 'context-menu'; at: ContextMenuAsked }

/** What main tells a page. */
export type MainMessage =
  | { kind: 'send'; channel: string; args: Wire }
  | { kind: 'reply'; id: number; value: Wire }
  | { kind: 'failure'; id: number; message: string }

export interface KeyPressed {
  type: string
  key: string
  code: string
  isAutoRepeat: boolean
  shift: boolean
  control: boolean
  alt: boolean
  meta: boolean
}

export interface ContextMenuAsked {
  x: number
  y: number
  linkURL: string
  selectionText: string
  isEditable: boolean
}

export interface PageOptions {
  /** Name of the binding towards main; removed from the page before any of its scripts run. */
  binding: string
  /** Name of the function main calls; unguessable and not enumerable. */
  receiver: string
  zoomFactor: number
  process: { platform: string; argv: string[]; versions: Record<string, string | undefined> }
}

/** The empty document a window has until the app loads one; Electron runs no preload in it and tells nothing of it. */
export function isBlank(address: string): boolean {
  return address === 'about:blank' || address === 'data:text/html,'
}
