import type { AnyCommand } from '#core/commands/all-commands'
import { runCommand } from '#core/commands/run-command'
import type { CommandContext } from '#core/commands/command'
import type { Application } from '#core/domain/application'
import { emptyWorkspace } from '#core/workspace/workspace'
import { settingsTable, type Around } from './around'

/** The application as main will have it after a command; itself where main would refuse. */
export function applied(
  application: Application,
  command: AnyCommand,
  around: Around,
  context: CommandContext,
): Application {
  const workspace = {
    ...emptyWorkspace,
    applications: new Map([[application.id, application]]),
    ...settingsTable(around),
  }
  const result = runCommand(workspace, command, context)
  const record = result.ok
    ? result.value.change.records.find((one) => one.table === 'applications' && one.id === application.id)
    : undefined
  return record?.table === 'applications' ? (record.after ?? application) : application
}
