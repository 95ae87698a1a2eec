import type { Application } from '#core/domain/application'
import type { Interview } from '#core/domain/interview'
import type { Person } from '#core/domain/person'
import { sessionDrafts } from '../../workspace/session-drafts'

/** One row of "who was there". The key is the row's own: two people may still be without a name. */
export interface PersonDraft {
  key: string
  personId: string | null
  fullName: string
  jobTitle: string
  thankYouFor: string
  theySaid: string
}

export type NewsKind = 'date' | 'notSaid' | 'notAsked' | 'today' | 'offer' | 'no'

/** The debrief as it is being typed. `clarifyWith` is the key of a row, empty for nobody in particular. */
export interface DebriefDraft {
  people: PersonDraft[]
  /** Every person the rows were made of, so that one who was removed does not come back. */
  known: string[]
  sellingPoint: string
  whyThisJob: string
  clarification: string
  clarifyWith: string
  news: NewsKind
  date: string
  answerBy: string
  rows: number
}

const drafts = sessionDrafts<DebriefDraft>()
export const forgetDebrief = drafts.forget

/** A row with nothing in it: somebody was there whose name is to be found out. */
export function addRow(draft: DebriefDraft): PersonDraft {
  draft.rows += 1
  draft.people.push({
    key: `row-${draft.rows}`,
    personId: null,
    fullName: '',
    jobTitle: '',
    thankYouFor: '',
    theySaid: '',
  })
  return draft.people.at(-1) as PersonDraft
}

function rowsFor(
  interview: Interview,
  people: ReadonlyMap<string, Person>,
  known: readonly string[],
): PersonDraft[] {
  return interview.interviewers
    .filter(({ personId }) => !known.includes(personId))
    .map(({ personId, jobTitle, facts }) => ({
      key: personId,
      personId,
      fullName: people.get(personId)?.fullName ?? '',
      jobTitle,
      ...facts,
    }))
}

/** What the sheet begins with: what is known of the interview, and one empty row where nobody is. */
export function startDebrief(
  application: Application,
  interview: Interview,
  people: ReadonlyMap<string, Person>,
): DebriefDraft {
  const decision = application.decision.now
  const { facts } = interview
  const draft: DebriefDraft = {
    people: rowsFor(interview, people, []),
    known: interview.interviewers.map(({ personId }) => personId),
    sellingPoint: facts.sellingPoint,
    whyThisJob: facts.whyThisJob,
    clarification: facts.clarification.text,
    clarifyWith: facts.clarification.personId ?? '',
    news: interview.decidesToday
      ? 'today'
      : decision.state === 'dated'
        ? 'date'
        : decision.state === 'notSaid'
          ? 'notSaid'
          : 'notAsked',
    date: decision.state === 'dated' ? decision.date : '',
    answerBy: '',
    rows: 0,
  }
  if (draft.people.length === 0) addRow(draft)
  return draft
}

/** The draft of this session, with those who joined the interview since it was begun. */
export function debriefDraft(
  application: Application,
  interview: Interview,
  people: ReadonlyMap<string, Person>,
): DebriefDraft {
  const draft = drafts.of(interview.id, () => startDebrief(application, interview, people))
  const joined = rowsFor(interview, people, draft.known)
  draft.people.push(...joined)
  draft.known.push(...joined.map((row) => row.key))
  return draft
}
