import type { Interview } from '../domain/interview'
import { later } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import { restingSince } from './courtesy-budget'
import { oncePerFacts } from './once-per-facts'
import { lastMessageFromThem } from './questions'

/** What the reminders of an interview count from, as it was written down: the same wherever the user is. */
export function occasionOf({ start, end, zone }: Interview): string {
  return `${start} ${end ?? ''} ${zone}`
}

/** What the reminders of a silence count from: the day they named, and the last thing that either side said or did. */
export const silenceOccasion = oncePerFacts((facts): string => {
  const { silentSince, asked, promised, application } = facts
  const moments = [silentSince, asked.at(-1)?.at, restingSince(facts), lastMessageFromThem(application)]
  const last = moments
    .filter((at) => at !== null && at !== undefined)
    .reduce<Instant | null>((latest, at) => (latest === null ? at : later(latest, at)), null)
  return `${promised ?? 'no date'} ${last ?? ''}`
})
