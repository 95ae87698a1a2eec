import { sentAt } from '../../domain/letter'
import { addDays } from '../../time/arithmetic'
import type { PlainDate } from '../../time/kinds'
import type { Facts } from '../facts'
import { step, type Rule } from '../rule'
import { hasReplied } from './reply'

/** Days that lie between the two at least, where the first came late. Our judgement. */
const daysApart = 30

function lastWordOn({ application, dayOf }: Facts): PlainDate | null {
  const days = application.letters.flatMap((letter) => {
    const at = letter.kind === 'keepWarm' ? sentAt(letter) : null
    return at === null ? [] : [dayOf(at)]
  })
  return days.toSorted().at(-1) ?? null
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
    const word = lastWordOn(facts)
    const apart = word === null ? planned : addDays(word, daysApart)
    const day = apart > planned ? apart : planned
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
