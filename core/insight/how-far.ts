import type { Application } from '../domain/application'
import { endOf, liveInterviews } from '../domain/interview'
import { compareInstants } from '../time/arithmetic'
import type { InsightContext } from './insight-context'

/** How far an application came, each step holding all that came further. */
export const milestones = ['applied', 'interviewed', 'secondInterview', 'offer', 'accepted'] as const
export type Milestone = (typeof milestones)[number]

/** The milestones that an application reached: facts, not the column it stands in. */
export function reached(application: Application, context: InsightContext): ReadonlySet<Milestone> {
  const { zone, settings, now } = context
  const held = liveInterviews(application.interviews, zone).filter(
    (interview) => compareInstants(endOf(interview, zone, settings.assumedMinutes), now) <= 0,
  ).length
  const facts = [
    true,
    held > 0,
    held > 1,
    application.offer !== null,
    application.archive?.outcome === 'accepted',
  ]
  // An offer after one interview has left the second behind: what came further also came this far.
  const furthest = facts.lastIndexOf(true)
  return new Set(milestones.slice(0, furthest + 1))
}
