import type { Facts } from './facts'
import { isFinished } from './thanks'

/**
 * Whether silence is what this application is about: the last interview is done with (thanked, or nobody to thank) or
 * was called off, and there is no offer and no answer yet.
 */
export function isWaiting({ application, last, silentSince }: Facts): boolean {
  return (
    silentSince !== null &&
    application.offer === null &&
    application.rejection === null &&
    (last === null || isFinished(application, last.interview))
  )
}
