import type { AnyCommand } from '#core/commands/all-commands'
import { runCommand } from '#core/commands/run-command'
import type { Application } from '#core/domain/application'
import { factsOf, type Facts } from '#core/etiquette/facts'
import { instant, wallTime, zone, type Instant } from '#core/time/kinds'
import { applyChange } from '#core/workspace/change'
import { valueOf } from '#core/workspace/failure'
import { emptyWorkspace, settingsOf, type Workspace } from '#core/workspace/workspace'

export const madrid = zone('Europe/Madrid')

/** A workspace that commands were run on, one after the other; ids are `id1`, `id2` … */
export function workspaceAfter(
  commands: readonly { readonly at?: Instant; readonly command: AnyCommand }[],
  start: Workspace = emptyWorkspace,
): Workspace {
  let made = 0
  return commands.reduce((reached, { command, at = instant('2027-04-07T15:00:00Z') }) => {
    const context = { now: at, zone: madrid, newId: () => `id${++made}` }
    return applyChange(reached, valueOf(runCommand(reached, command, context)).change)
  }, start)
}

/** An interview at Acme on Wed 7 April 2027, 14:00 to 15:00 in Madrid, with these people. */
export function interviewAtAcme(...names: readonly string[]): AnyCommand {
  return {
    kind: 'addApplication',
    company: 'Acme',
    role: 'Analyst',
    interview: {
      round: null,
      start: wallTime('2027-04-07T14:00'),
      end: wallTime('2027-04-07T15:00'),
      zone: madrid,
      form: 'video',
      place: '',
      joinLink: '',
      decidesToday: false,
      interviewers: names.map((fullName) => ({
        personId: null,
        fullName,
        jobTitle: '',
        email: fullName === '' ? '' : `${fullName.split(' ')[0]?.toLowerCase() ?? ''}@acme.example`,
        phone: '',
      })),
    },
  }
}

/** The only application of a workspace. */
export function onlyApplication(workspace: Workspace): Application {
  const [first] = workspace.applications.values()
  if (first === undefined) throw new Error('no application')
  return first
}

export function factsIn(workspace: Workspace): Facts {
  return factsOf(onlyApplication(workspace), {
    zone: madrid,
    settings: settingsOf(workspace),
    people: workspace.people,
  })
}
