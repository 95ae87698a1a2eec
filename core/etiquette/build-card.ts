import type { Application } from '../domain/application'
import { decisionDate } from '../domain/decision'
import { isLive } from '../domain/application'
import { isDrafting } from '../domain/letter'
import { initialsOf } from '../domain/person'
import { addDays, addWeeks, startOfDay } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import type { Card, CardPerson } from './card'
import { changedAt, lastContactAt } from './contact-times'
import { factsOf, type Facts } from './facts'
import { planOf } from './plan'
import type { PlanContext } from './plan-context'
import { silenceClock } from './silence-clock'
import { isThanked } from './thanks'

function cardPeople({ application, context, last }: Facts): readonly CardPerson[] {
  if (last === null) return []
  return last.interview.interviewers.map(({ personId }) => {
    const name = context.people.get(personId)?.fullName ?? ''
    return {
      personId,
      name,
      initials: initialsOf(name),
      thanked: isThanked(application, last.interview.id, personId),
    }
  })
}

/** The end of the last day on which a second choice is still called at times. */
function secondChoiceUntil({ application, context, dayOf }: Facts): Instant | null {
  const { rejection, archive } = application
  if (rejection === null || archive !== null) return null
  const last = addWeeks(dayOf(rejection.at), context.settings.secondChoiceWeeks)
  return startOfDay(addDays(last, 1), context.zone)
}

/** The card of an application: what the board, Today, tray and reminders work from. True for all later hours. */
export function buildCard(application: Application, context: PlanContext): Card {
  const facts = factsOf(application, context)
  const { last } = facts
  return {
    id: application.id,
    company: application.company,
    role: application.role,
    stage: application.stage,
    rank: application.rank,
    archived: application.archive?.outcome ?? null,
    live: isLive(application),
    createdAt: application.createdAt,
    lastContactAt: lastContactAt(facts),
    changedAt: changedAt(application),
    round: last === null ? null : (last.interview.round ?? facts.interviews.length),
    lastInterview: last === null ? null : { startsAt: last.start, endsAt: last.end },
    people: cardPeople(facts),
    steps: planOf(facts),
    clock: silenceClock(facts),
    decisionDate: decisionDate(application.decision),
    secondChoiceUntil: secondChoiceUntil(facts),
    halfWritten: application.letters.some(
      (letter) => isDrafting(letter) && letter.paragraphs.some((paragraph) => paragraph.editedByHand),
    ),
    foreignStatus: application.foreignStatus,
  }
}
