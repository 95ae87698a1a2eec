import { sentAt } from '../../domain/letter'
import { addDays, compareInstants } from '../../time/arithmetic'
import type { Instant } from '../../time/kinds'
import type { Facts } from '../facts'
import { nudges } from '../reminder'
import { step, type Rule } from '../rule'
import { hasReplied } from './reply'

/** Days that lie between the two at least, where the first came late. Our judgement. */
const daysApart = 30

function lastWordAt({ application }: Facts): Instant | null {
  const moments = application.letters.flatMap((letter) => {
    const at = letter.kind === 'keepWarm' ? sentAt(letter) : null
    return at === null ? [] : [at]
  })
  return moments.toSorted(compareInstants).at(-1) ?? null
}

/** First choices fall through, and most employers come back to people they liked: a word after a month, then three. */
export const keepWarmRule: Rule = {
  id: 'keepWarm',
  source: 'A survey: 54 % of employers come back to past candidates',
  steps: (facts) => {
    const { rejection } = facts.application
    if (rejection === null || !hasReplied(facts)) return []
    const next = (['first', 'second'] as const).find((which) => !rejection.keepWarmDone.includes(which))
    if (next === undefined) return []
    const { keepWarmFirstDays, keepWarmSecondDays } = facts.context.settings
    const days = next === 'first' ? keepWarmFirstDays : keepWarmSecondDays
    const planned = addDays(facts.dayOf(rejection.at), days)
    const word = lastWordAt(facts)
    const apart = word === null ? planned : addDays(facts.dayOf(word), daysApart)
    const day = apart > planned ? apart : planned
    const rightFrom = facts.morningOf(day)
    return [
      step('keepWarm', 'writeLetter', 60, {
        key: `keepWarm-${next}`,
        opensAt: rejection.at,
        rightFrom,
        dueAt: rightFrom,
        reminders: nudges(`${rejection.at} ${word ?? ''}`, [rightFrom]),
        until: day,
        values: { which: next },
      }),
    ]
  },
}
