import { addDays } from '../../time/arithmetic'
import { step, type Rule } from '../rule'
import { hasReplied } from './reply'

/** Days after the rejection for a friendly word, and for another. */
export const keepWarmDays = { first: 30, second: 90 } as const

/** First choices fall through, and most employers come back to people they liked: a word after a month, then three. */
export const keepWarmRule: Rule = {
  id: 'keepWarm',
  source: 'A survey: 54 % of employers come back to past candidates',
  steps: (facts) => {
    const { rejection } = facts.application
    if (rejection === null || !hasReplied(facts)) return []
    const next = (['first', 'second'] as const).find((which) => !rejection.keepWarmDone.includes(which))
    if (next === undefined) return []
    const day = addDays(facts.dayOf(rejection.at), keepWarmDays[next])
    const rightFrom = facts.morningOf(day)
    return [
      step('keepWarm', 'writeLetter', 60, {
        key: `keepWarm-${next}`,
        opensAt: rejection.at,
        rightFrom,
        dueAt: rightFrom,
        remindAt: [rightFrom],
        until: day,
        values: { which: next },
      }),
    ]
  },
}
