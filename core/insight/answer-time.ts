import type { Application } from '../domain/application'
import { decisionDate } from '../domain/decision'
import { endOf, liveInterviews } from '../domain/interview'
import { compareInstants, dayIn, milliseconds } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import type { InsightContext } from './insight-context'

const dayMs = 86_400_000

/** When the employer said yes or no, whichever came first; null while neither has come. */
export function answeredAt({ offer, rejection }: Application): Instant | null {
  const answers = [offer?.receivedAt, rejection?.at].filter((at) => at !== undefined)
  return answers.toSorted(compareInstants)[0] ?? null
}

/** Days from the end of the last interview before the answer to that answer; null where there was none, or no interview before. */
export function daysToAnswer(application: Application, { zone, settings }: InsightContext): number | null {
  const answer = answeredAt(application)
  if (answer === null) return null
  const ends = liveInterviews(application.interviews, zone)
    .map((interview) => endOf(interview, zone, settings.assumedMinutes))
    .filter((end) => compareInstants(end, answer) <= 0)
  const last = ends.toSorted(compareInstants).at(-1)
  return last === undefined ? null : (milliseconds(answer) - milliseconds(last)) / dayMs
}

/** Whether the answer came by the last day they had named; null where no day was named or no answer came. */
export function keptTheirDate(application: Application, { zone }: InsightContext): boolean | null {
  const answer = answeredAt(application)
  const named = decisionDate(application.decision)
  return answer === null || named === null ? null : dayIn(answer, zone) <= named
}
