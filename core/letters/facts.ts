import type { DraftRequest } from './draft-request'
import { printsHere } from './carriers'
import type { FactSlot } from './en/seams'
import { mendFact } from './seam'

/** The facts one letter may print, mended, each empty where it is not known or stands in another letter. */
export type LetterFacts = Readonly<Record<FactSlot, string>>

/** What this letter has to tell. Facts of the whole panel go to one letter of it. */
export function factsFor(request: DraftRequest): LetterFacts {
  const { interview, person, application, details } = request
  const own = interview?.interviewers.find((interviewer) => interviewer.personId === person?.id)?.facts
  const shared = interview?.facts
  const names = [application.company, person?.fullName ?? '', person?.given ?? '', request.me.name]
  const clarification = shared?.clarification ?? { text: '', personId: null }
  const thanked = request.kind === 'refereeThanks' ? details.thankYouFor : own?.thankYouFor
  const mended = (typed: string | undefined, slot: FactSlot) =>
    mendFact(typed ?? '', slot, names, request.voice.spelling)
  return {
    thankYouFor: mended(thanked, 'thankYouFor'),
    theySaid: mended(own?.theySaid, 'theySaid'),
    sellingPoint: mended(here(request, shared?.sellingPoint, null), 'sellingPoint'),
    whyThisJob: mended(here(request, shared?.whyThisJob, null), 'whyThisJob'),
    clarification: mended(here(request, clarification.text, clarification.personId), 'clarification'),
    news: mended(details.news, 'news'),
    reason: mended(details.reason, 'reason'),
    agreed: mended(details.agreed, 'agreed'),
  }
}

function here(request: DraftRequest, fact: string | undefined, personId: string | null): string {
  return fact !== undefined && printsHere(request, fact, personId) ? fact : ''
}
