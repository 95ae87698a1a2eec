import type { LetterDetails } from '../domain/letter-details'
import { detailsAsked } from './details-asked'
import { isToCoordinator, type DraftRequest } from './draft-request'

/** A fact that may be missing: noted of an interview, or told by one letter. */
export type MissingFact =
  'thankYouFor' | 'theySaid' | 'sellingPoint' | 'whyThisJob' | keyof Omit<LetterDetails, 'asksFeedback'>

/**
 * What is not known and would make this letter better, most useful first. A misunderstanding is nobody's duty, so it is
 * never missed; nor is the reason for a no.
 */
export function wouldHelp(request: DraftRequest): readonly MissingFact[] {
  const { details, kind, interview, person } = request
  const own = detailsAsked(kind).filter(
    (name): name is Exclude<typeof name, 'asksFeedback' | 'reason'> =>
      name !== 'asksFeedback' && name !== 'reason' && isMissing(details[name]),
  )
  if (kind !== 'thankYou' || interview === null || isToCoordinator(request)) return own
  const seat = interview.interviewers.find(({ personId }) => personId === person?.id)
  const told = { ...seat?.facts, ...interview.facts }
  const asked = ['thankYouFor', 'theySaid', 'sellingPoint', 'whyThisJob'] as const
  return asked.filter((name) => isMissing(told[name] ?? ''))
}

function isMissing(value: string | null): boolean {
  return value === null || value.trim() === ''
}
