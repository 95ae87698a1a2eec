import type { Incoming } from '#core/exchange/incoming'
import { matchIncoming } from '#core/exchange/match'
import type { Handlers } from '#core/ipc/contract'
import { valueOf, type Result } from '#core/workspace/failure'
import type { Workspace } from '#core/workspace/workspace'

export type ReadFile = (bytes: Uint8Array) => Promise<Result<Incoming>>

/** Reading a file for the preview. Nothing is changed; what the user confirms comes back as a command. */
export function createExchangeHandlers(read: ReadFile, workspace: () => Workspace): Handlers['exchange'] {
  return {
    preview: async ({ name, bytes }) => matchIncoming(name, valueOf(await read(bytes)), workspace()),
  }
}
