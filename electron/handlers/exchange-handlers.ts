import { settingsOf } from '#core/workspace/workspace'
import type { AnyCommand } from '#core/commands/all-commands'
import { previewOf } from '#core/exchange/preview-of'
import type { Handlers } from '#core/ipc/contract'
import type { RunResult } from '#core/ipc/rooms/workspace'
import { failed, FailureError, valueOf, type Result } from '#core/workspace/failure'
import type { Workspace } from '#core/workspace/workspace'
import type { Clock } from '../clock'
import type { FileReader } from '../exchange/file-reader'
import { CopyMatch } from '../exchange/copy-match'
import { HeldTable } from '../exchange/held-table'
import type { OpenedFiles } from '../exchange/opened-files'
import { SentPieces } from '../exchange/sent-pieces'
import type { Slicing } from '../in-slices'

interface Wiring {
  readonly reader: Pick<FileReader, 'read' | 'stop'>
  readonly clock: Pick<Clock, 'zone' | 'now'>
  readonly workspace: () => Workspace
  /** How long work in one go may last. */
  readonly slicing: Slicing
  /** Tells pages how much of the file is read. */
  readonly told: (share: number) => void
  readonly opened: Pick<OpenedFiles, 'take'>
  readonly run: (command: AnyCommand) => Promise<Result<RunResult>>
  /** Writes a copy of what is in force now; where it cannot, the log says so. */
  readonly backUp: () => Promise<Result<null>>
}

/** Reading a file for the preview. Nothing is changed; what the user confirms comes back as a command. */
export function createExchangeHandlers(wiring: Wiring): Handlers['exchange'] {
  const { reader, clock, workspace, opened, run, backUp, told, slicing } = wiring
  const held = new HeldTable()
  const sent = new SentPieces()
  const contextNow = () => {
    const { me, tableLayouts } = settingsOf(workspace())
    const addresses = me.emails.map((address) => address.toLowerCase())
    return { zone: clock.zone(), now: clock.now(), me: addresses, layouts: tableLayouts }
  }
  return {
    sendPiece: ({ from, bytes }) => valueOf(sent.add(from, bytes)),
    preview: async ({ name, bytes, from, table }) => {
      const pieces = valueOf(sent.take(from, bytes))
      const match = new CopyMatch(workspace(), slicing)
      const file = valueOf(
        await reader.read(pieces, name, { ...contextNow(), table }, { moved: told, take: match.take }),
      )
      if (file.kind === 'workspace') return held.keep(match.preview(name, file))
      return held.keep(previewOf(name, file, workspace(), clock.zone()), table)
    },
    tableRows: ({ from }) => valueOf(held.rowsFrom(from)),
    bringInTable: async ({ decided }) => {
      const command = valueOf(held.command(decided))
      await backUp()
      return valueOf(await run(command))
    },
    bringInWorkspace: async ({ name, bytes, from, mode, theirs }) => {
      const wanted = { mode, theirs }
      const pieces = valueOf(sent.take(from, bytes))
      const match = new CopyMatch(workspace(), slicing, wanted)
      const copy = valueOf(await reader.read(pieces, name, contextNow(), { moved: told, take: match.take }))
      if (copy.kind !== 'workspace') throw new FailureError(failed('fileUnknownKind').failure)
      // Everything is about to be another: then a copy of what is here must be on disk first.
      const backedUp = await backUp()
      if (mode === 'replace') valueOf(backedUp)
      return valueOf(await run(match.command(wanted, copy.settings)))
    },
    stopReading: async () => {
      await reader.stop()
      return null
    },
    openedFiles: () => opened.take(),
  }
}
