import { eventChannel } from '#core/ipc/channels'
import type { Events } from '#core/ipc/events'

/** What is needed of a window's contents to tell it something. */
export interface Listener {
  isDestroyed(): boolean
  send(channel: string, detail: unknown): void
}

export type Broadcast = <E extends keyof Events>(name: E, detail: Events[E]) => void

/** Tells all windows. A window that closes while we speak is passed over. */
export function createBroadcast(listeners: () => readonly Listener[]): Broadcast {
  return (name, detail) => {
    for (const listener of listeners()) {
      if (!listener.isDestroyed()) listener.send(eventChannel(name), detail)
    }
  }
}
