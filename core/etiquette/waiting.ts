import { oncePerFacts } from './once-per-facts'
import { isFinished } from './thanks'

/**
 * Whether silence is what this application is about: the last interview is done with (thanked, or nobody to thank) or
 * was called off, and there is no offer and no answer yet.
 */
export const isWaiting = oncePerFacts(
  ({ application, last, silentSince }): boolean =>
    silentSince !== null &&
    application.offer === null &&
    application.rejection === null &&
    (last === null || isFinished(application, last.interview)),
)
