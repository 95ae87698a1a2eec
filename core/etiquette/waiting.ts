import type { Instant } from '../time/kinds'
import type { Facts } from './facts'
import { stillToThank } from './thanks'

/** Whether silence is what this application is about: interviewed, thanked, no offer and no answer yet. */
export function isWaiting(facts: Facts): boolean {
  const { application, last } = facts
  return (
    last !== null &&
    application.offer === null &&
    application.rejection === null &&
    last.interview.debrief.state !== 'open' &&
    last.interview.interviewers.length > 0 &&
    stillToThank(application, last.interview).length === 0
  )
}

/** When waiting began: the end of the last interview. */
export function waitingSince(facts: Facts): Instant | null {
  return facts.last?.end ?? null
}
