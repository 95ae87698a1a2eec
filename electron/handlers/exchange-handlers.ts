import { settingsOf } from '#core/workspace/workspace'
import type { AnyCommand } from '#core/commands/all-commands'
import { previewOf } from '#core/exchange/preview-of'
import type { Handlers } from '#core/ipc/contract'
import type { RunResult } from '#core/ipc/rooms/workspace'
import { failed, FailureError, valueOf, type Result } from '#core/workspace/failure'
import type { Workspace } from '#core/workspace/workspace'
import type { Clock } from '../clock'
import type { FileReader } from '../exchange/file-reader'
import { HeldTable } from '../exchange/held-table'
import type { OpenedFiles } from '../exchange/opened-files'

interface Wiring {
  readonly reader: Pick<FileReader, 'read' | 'stop'>
  readonly clock: Pick<Clock, 'zone' | 'now'>
  readonly workspace: () => Workspace
  /** Tells pages how much of the file is read. */
  readonly told: (share: number) => void
  readonly opened: Pick<OpenedFiles, 'take'>
  readonly run: (command: AnyCommand) => Promise<Result<RunResult>>
  /** Writes a copy of what is in force now; where it cannot, the log says so. */
  readonly backUp: () => Promise<Result<null>>
}

/** Reading a file for the preview. Nothing is changed; what the user confirms comes back as a command. */
export function createExchangeHandlers(wiring: Wiring): Handlers['exchange'] {
  const { reader, clock, workspace, opened, run, backUp, told } = wiring
  const held = new HeldTable()
  const contextNow = () => {
    const { me, tableLayouts } = settingsOf(workspace())
    const addresses = me.emails.map((address) => address.toLowerCase())
    return { zone: clock.zone(), now: clock.now(), me: addresses, layouts: tableLayouts }
  }
  return {
    preview: async ({ name, bytes, table }) => {
      const read = await reader.read(bytes, name, { ...contextNow(), table }, told)
      return held.keep(previewOf(name, valueOf(read), workspace(), clock.zone()), table)
    },
    tableRows: ({ from }) => valueOf(held.rowsFrom(from)),
    bringInTable: async ({ decided }) => {
      const command = valueOf(held.command(decided))
      await backUp()
      return valueOf(await run(command))
    },
    bringInWorkspace: async ({ name, bytes, mode, theirs }) => {
      const file = valueOf(await reader.read(bytes, name, contextNow(), told))
      if (file.kind !== 'workspace') throw new FailureError(failed('fileUnknownKind').failure)
      const { applications, people } = file.workspace
      // Everything is about to be another: then a copy of what is here must be on disk first.
      const backedUp = await backUp()
      if (mode === 'replace') valueOf(backedUp)
      const records = { applications: [...applications.values()], people: [...people.values()] }
      const settings = settingsOf(file.workspace)
      return valueOf(await run({ kind: 'bringInWorkspace', mode, ...records, settings, theirs }))
    },
    stopReading: async () => {
      await reader.stop()
      return null
    },
    openedFiles: () => opened.take(),
  }
}
