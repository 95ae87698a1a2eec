import { success, type Result } from '../workspace/failure'
import type { Workspace } from '../workspace/workspace'
import { commands, type AnyCommand } from './all-commands'
import type { CommandContext, Outcome } from './command'
import { keepingVersions } from './letter-versions'

/** Does what a command says: the change it makes, or why it cannot be done. Pure; the input is already checked. */
export function runCommand(
  workspace: Workspace,
  command: AnyCommand,
  context: CommandContext,
): Result<Outcome> {
  // The union's members and the registry's keys are the same by construction; the compiler cannot follow that here.
  const definition = commands[command.kind] as {
    run: (workspace: Workspace, input: unknown, context: CommandContext) => Result<Outcome>
  }
  const result = definition.run(workspace, command, context)
  return result.ok ? success(keepingVersions(result.value, command.kind, context)) : result
}
