import type { Application } from '../../domain/application'
import { decisionDate } from '../../domain/decision'
import type { PlainDate } from '../../time/kinds'
import type { Words } from '../../words/words'
import type { CalendarEntry } from './calendar-entry'
import { ownStepEnd } from './own-identity'

/** The days that an employer named: by when they decide, by when they want an answer. Whole days, with no alarm. */
export function dayEntries(
  application: Application,
  words: Words['takeOut']['calendar'],
): readonly CalendarEntry[] {
  if (application.archive !== null) return []
  const { company, decision, offer, id } = application
  const promised = decisionDate(decision)
  return [
    ...(promised === null || application.rejection !== null || offer !== null
      ? []
      : [entry(`${id}-decision`, decision.earlier.length, words.decision({ company }), promised)]),
    ...(offer?.answerBy
      ? [entry(`${id}-answer`, application.history.length, words.answerBy({ company }), offer.answerBy)]
      : []),
  ]
}

function entry(name: string, sequence: number, summary: string, day: PlainDate): CalendarEntry {
  return {
    uid: `${name}${ownStepEnd}`,
    sequence,
    summary,
    description: '',
    place: '',
    link: '',
    cancelled: false,
    when: { kind: 'day', day },
    remindBefore: null,
    own: '',
  }
}
