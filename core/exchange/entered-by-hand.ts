import type { Application } from '../domain/application'
import { startOf, type Interview } from '../domain/interview'
import { addDays } from '../time/arithmetic'
import { zone, type PlainDate } from '../time/kinds'
import type { Workspace } from '../workspace/workspace'
import type { IncomingInterview } from './incoming'
import { isOwnUid } from './out/own-identity'

interface Known {
  readonly application: Application
  readonly interview: Interview
}

export type FindByHand = (incoming: IncomingInterview) => Known | null

/**
 * Finds an interview that the user typed in before its invitation came: the same instant, and one of the same people by
 * address. Sorted by day first, since instants of thousands of interviews are dear.
 */
export function findByHand(workspace: Workspace): FindByHand {
  const days = new Map<string, Known[]>()
  for (const application of workspace.applications.values())
    for (const interview of application.interviews) {
      if (interview.calendar !== null && !isOwnUid(interview.calendar.uid)) continue
      const day = interview.start.slice(0, 10)
      const others = days.get(day)
      if (others === undefined) days.set(day, [{ application, interview }])
      else others.push({ application, interview })
    }
  return (incoming) => {
    const addresses = new Set(
      incoming.people.map(({ address }) => address).filter((address) => address !== ''),
    )
    if (addresses.size === 0) return null
    const day = incoming.startsAt.slice(0, 10) as PlainDate
    return (
      [addDays(day, -1), day, addDays(day, 1)]
        .flatMap((near) => days.get(near) ?? [])
        .find(({ interview }) => {
          const emails = interview.interviewers.flatMap(
            ({ personId }) => workspace.people.get(personId)?.emails ?? [],
          )
          return (
            emails.some((email) => addresses.has(email)) &&
            startOf(interview, zone('UTC')) === incoming.startsAt
          )
        }) ?? null
    )
  }
}
