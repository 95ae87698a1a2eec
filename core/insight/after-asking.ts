import type { Application } from '../domain/application'
import { newDates, questionsAsked } from '../etiquette/questions'
import { compareInstants, milliseconds } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import { answeredAt } from './answer-time'
import type { InsightContext } from './insight-context'

/** What came within two weeks of a question: a yes, a no, a word or a new date, nothing; or it is too early to say. */
export type AfterAsking = 'offer' | 'no' | 'word' | 'silence' | 'tooEarly'

const twoWeeksMs = 14 * 86_400_000

/** What followed each question that the user asked. */
export function afterEachQuestion(application: Application, { now }: InsightContext): readonly AfterAsking[] {
  return questionsAsked(application).map(({ at }) => after(at, application, now))
}

function after(asked: Instant, application: Application, now: Instant): AfterAsking {
  const came = (at: Instant): boolean =>
    compareInstants(at, asked) >= 0 && milliseconds(at) - milliseconds(asked) <= twoWeeksMs
  const answer = answeredAt(application)
  if (answer !== null && came(answer)) return application.offer?.receivedAt === answer ? 'offer' : 'no'
  const words = [
    ...application.touches.filter(({ direction }) => direction === 'received').map(({ at }) => at),
    // Reached on the telephone they have answered, whatever they said.
    ...application.touches.filter(({ outcome }) => outcome === 'reached').map(({ at }) => at),
    ...newDates(application.decision),
  ]
  if (words.some(came)) return 'word'
  return milliseconds(now) - milliseconds(asked) < twoWeeksMs ? 'tooEarly' : 'silence'
}
