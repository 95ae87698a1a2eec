import { newApplication, newInterview } from '#core/commands/new-application'
import type { Application } from '#core/domain/application'
import { emptyPersonFacts, type Interview } from '#core/domain/interview'
import type { Person } from '#core/domain/person'
import { instant, wallTime, zone } from '#core/time/kinds'
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace'

/** An application with one interview, in which these people took part. */
export function applicationWith(
  id: string,
  people: readonly string[] = [],
  given: Partial<Interview> = {},
): Application {
  const context = { now: instant('2027-04-01T08:00:00Z'), zone: zone('Europe/Madrid'), newId: () => 'unused' }
  const interviewers = people.map((personId) => ({ personId, jobTitle: '', facts: emptyPersonFacts }))
  const input = {
    round: null,
    start: wallTime('2027-04-08T11:00'),
    end: wallTime('2027-04-08T12:00'),
    zone: zone('Europe/Madrid'),
    form: 'video' as const,
    place: '',
    joinLink: '',
    decidesToday: false,
    interviewers: [],
  }
  const interview = { ...newInterview(`${id}-interview`, input, interviewers, null), ...given }
  const card = newApplication(
    id,
    { company: `Firm ${id}`, role: 'Analyst', stage: 'interviewed', rank: id },
    context,
  )
  return { ...card, interviews: [interview] }
}

export function personNamed(id: string, fullName: string): Person {
  return {
    id,
    fullName,
    given: '',
    family: '',
    greetAs: null,
    greetAsByHand: false,
    honorific: '',
    employer: '',
    emails: [],
    phone: '',
  } as Person
}

export function workspaceWith(
  applications: readonly Application[],
  people: readonly Person[] = [],
): Workspace {
  return {
    ...emptyWorkspace,
    applications: new Map(applications.map((application) => [application.id, application])),
    people: new Map(people.map((person) => [person.id, person])),
  }
}
