import type { DraftRequest } from './draft-request'
import { printsHere } from './carriers'
import { mendFact } from './seam'

/** The facts one letter may print, mended, each empty where it is not known or stands in another letter. */
export interface LetterFacts {
  readonly thankYouFor: string
  readonly theySaid: string
  readonly sellingPoint: string
  readonly whyThisJob: string
  readonly clarification: string
  readonly news: string
}

/** What this letter has to tell. Facts of the whole panel go to one letter of it. */
export function factsFor(request: DraftRequest): LetterFacts {
  const { interview, person, application } = request
  const own = interview?.interviewers.find((interviewer) => interviewer.personId === person?.id)?.facts
  const shared = interview?.facts
  const names = [application.company, person?.fullName ?? '', person?.given ?? '', request.me.name]
  const clarification = shared?.clarification ?? { text: '', personId: null }
  return {
    thankYouFor: mendFact(own?.thankYouFor ?? '', 'thankYouFor', names),
    theySaid: mendFact(own?.theySaid ?? '', 'theySaid', names),
    sellingPoint: mendFact(here(request, shared?.sellingPoint, null), 'sellingPoint', names),
    whyThisJob: mendFact(here(request, shared?.whyThisJob, null), 'whyThisJob', names),
    clarification: mendFact(
      here(request, clarification.text, clarification.personId),
      'clarification',
      names,
    ),
    news: mendFact(request.news ?? '', 'news', names),
  }
}

function here(request: DraftRequest, fact: string | undefined, personId: string | null): string {
  return fact !== undefined && printsHere(request, fact, personId) ? fact : ''
}
