import { isLive, type Application } from '#core/domain/application'
import type { NamesElsewhere } from '#core/ipc/rooms/workspace'
import type { Workspace } from '#core/workspace/workspace'

/** Companies, roles and people of the other live applications: what must not stand in a letter of this one. */
export function namesElsewhere(workspace: Workspace, application: Application): NamesElsewhere {
  const companies = new Set<string>()
  const roles = new Set<string>()
  const people = new Set<string>()
  for (const other of workspace.applications.values()) {
    if (other.id === application.id || !isLive(other)) continue
    companies.add(other.company)
    roles.add(other.role)
    for (const name of namesIn(other, workspace)) people.add(name)
  }
  for (const name of namesIn(application, workspace)) people.delete(name)
  return {
    companies: others(companies, application.company),
    roles: others(roles, application.role),
    people: others(people, ''),
  }
}

function namesIn(application: Application, workspace: Workspace): readonly string[] {
  const ids = application.interviews.flatMap((interview) => interview.interviewers.map((one) => one.personId))
  return ids.flatMap((id) => workspace.people.get(id)?.fullName ?? [])
}

function others(names: ReadonlySet<string>, own: string): readonly string[] {
  return [...names].filter((name) => name.trim() !== '' && name !== own)
}
