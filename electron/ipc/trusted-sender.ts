import { isOwnAddress } from '../security/page-address'

/** What is looked at of a call's sender; a part of Electron's `IpcMainInvokeEvent`. */
export interface Sender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
  readonly sender: { readonly id: number }
}

/**
 * Whether a call comes from the main frame of one of our windows and from our own page. A frame inside the page, a
 * window somebody opened, and a frame that has gone in the meantime (null) are all strangers.
 */
export function isTrustedSender(event: Sender, isOurWindow: (webContentsId: number) => boolean): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOurWindow(event.sender.id) && isOwnAddress(frame.url)
}
