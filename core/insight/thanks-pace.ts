import type { Application } from '../domain/application'
import { endOf } from '../domain/interview'
import { sentAt } from '../domain/letter'
import { milliseconds } from '../time/arithmetic'
import type { InsightContext } from './insight-context'

const hourMs = 3_600_000

/** Hours from the end of an interview to each thank-you note that went out for it; a note sent before the end counts as 0. */
export function thanksHours(application: Application, { zone, settings }: InsightContext): readonly number[] {
  return application.letters.flatMap((letter) => {
    const at = letter.kind === 'thankYou' ? sentAt(letter) : null
    const interview = application.interviews.find(({ id }) => id === letter.interviewId)
    if (at === null || interview === undefined) return []
    const end = endOf(interview, zone, settings.assumedMinutes)
    return [Math.max(0, (milliseconds(at) - milliseconds(end)) / hourMs)]
  })
}
