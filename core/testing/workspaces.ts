import type { CommandContext, Outcome } from '../commands/command'
import type { AnyCommand } from '../commands/all-commands'
import { runCommand } from '../commands/run-command'
import type { Application } from '../domain/application'
import type { Person } from '../domain/person'
import { addHours } from '../time/arithmetic'
import { instant, type Instant, type Zone } from '../time/kinds'
import { applyChange } from '../workspace/change'
import type { FailureCode } from '../workspace/failure'
import { emptyWorkspace, type Workspace } from '../workspace/workspace'
import { anApplication, aWaitingApplication, madrid, meeting } from './applications'
import { aPerson } from './plans'

/** A workspace with these records; by default three applications in different places and three people. */
export function aWorkspace(
  applications: readonly Application[] = [
    anApplication(),
    aWaitingApplication({ id: 'waiting', company: 'Example Rail' }),
    anApplication({
      id: 'upcoming',
      company: 'Example Maps',
      interviews: [meeting('2027-05-20T10:00', '11:00', madrid, { id: 'later', debrief: { state: 'open' } })],
    }),
  ],
  people: readonly Person[] = [
    aPerson('dana', 'Dana Sample'),
    aPerson('ravi', 'Ravi Trial'),
    aPerson('mei', 'Mei Probe'),
  ],
): Workspace {
  return {
    ...emptyWorkspace,
    applications: new Map(applications.map((application) => [application.id, application])),
    people: new Map(people.map((person) => [person.id, person])),
  }
}

/** The hour and ids `new-1`, `new-2` … for a command. */
export function commandContext(now = '2027-04-09T10:00:00Z', zone: Zone = madrid): CommandContext {
  let made = 0
  return { now: instant(now), zone, newId: () => `new-${(made += 1)}` }
}

/** Contexts one after the other, some hours apart, whose ids never repeat. */
export function inTurn(start: Instant = instant('2027-04-09T10:00:00Z'), hoursApart = 31) {
  let made = 0
  let turn = 0
  return {
    next: (): CommandContext => ({
      now: addHours(start, (turn += 1) * hoursApart),
      zone: madrid,
      newId: () => `made-${(made += 1)}`,
    }),
  }
}

/** What a command did. @throws Error where it refused. */
export function done(
  workspace: Workspace,
  command: AnyCommand,
  context: CommandContext = commandContext(),
): { readonly workspace: Workspace; readonly outcome: Outcome } {
  const result = runCommand(workspace, command, context)
  if (!result.ok) throw new Error(`${command.kind} refused: ${result.failure.code}`)
  return { workspace: applyChange(workspace, result.value.change), outcome: result.value }
}

/** The application after a command was done to it. @throws Error where it refused or took it away. */
export function applicationAfter(
  application: Application,
  command: AnyCommand,
  context: CommandContext = commandContext(),
): Application {
  const after = done(aWorkspace([application]), command, context).workspace.applications.get(application.id)
  if (after === undefined) throw new Error(`${command.kind} took the application away`)
  return after
}

/** Why a command is refused, or null. */
export function refusal(
  workspace: Workspace,
  command: AnyCommand,
  context: CommandContext = commandContext(),
): FailureCode | null {
  const result = runCommand(workspace, command, context)
  return result.ok ? null : result.failure.code
}
