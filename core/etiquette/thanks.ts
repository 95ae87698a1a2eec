import type { Application } from '../domain/application'
import type { Interview, Interviewer } from '../domain/interview'
import type { Letter } from '../domain/letter'

/** The thank-you letter to one interviewer for one interview, in whatever state. */
export function thankYouFor(application: Application, interviewId: string, personId: string): Letter | null {
  return (
    application.letters.find(
      (letter) =>
        letter.kind === 'thankYou' && letter.interviewId === interviewId && letter.personId === personId,
    ) ?? null
  )
}

/** Whether a person's note for this interview went out or was left out on purpose. */
export function isThanked(application: Application, interviewId: string, personId: string): boolean {
  const letter = thankYouFor(application, interviewId, personId)
  return letter !== null && letter.progress.state !== 'drafting'
}

/** The interviewers who still wait for their note. */
export function stillToThank(application: Application, interview: Interview): readonly Interviewer[] {
  return interview.interviewers.filter(({ personId }) => !isThanked(application, interview.id, personId))
}

/** Whether nobody waits for a note any more: all are thanked, or there is nobody to thank and the debrief said so. */
export function isFinished(application: Application, interview: Interview): boolean {
  const known = interview.interviewers.length > 0 || interview.debrief.state !== 'open'
  return known && stillToThank(application, interview).length === 0
}
