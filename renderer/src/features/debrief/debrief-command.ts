import type { AnyCommand } from '#core/commands/all-commands'
import type { DecisionNews } from '#core/commands/debrief'
import type { Person } from '#core/domain/person'
import type { PlainDate } from '#core/time/kinds'
import type { DebriefDraft } from './debrief-draft'

/** What was said about deciding; null while the day they named is missing. */
function newsOf(draft: DebriefDraft): DecisionNews | null {
  switch (draft.news) {
    case 'date':
      return draft.date === '' ? null : { kind: 'date', date: draft.date as PlainDate }
    case 'offer':
      return { kind: 'offer', answerBy: draft.answerBy === '' ? null : (draft.answerBy as PlainDate) }
    case 'notSaid':
    case 'notAsked':
    case 'today':
    case 'no':
      return { kind: draft.news }
  }
}

/** The draft as a command; null while the day they named is missing. Rows without a name stay: someone was there. */
export function debriefCommand(
  applicationId: string,
  interviewId: string,
  draft: DebriefDraft,
): AnyCommand | null {
  const news = newsOf(draft)
  if (news === null) return null
  const clarifyWith = draft.people.findIndex((row) => row.key === draft.clarifyWith)
  return {
    kind: 'recordDebrief',
    applicationId,
    interviewId,
    people: draft.people.map((row) => ({
      personId: row.personId,
      fullName: row.fullName.trim(),
      jobTitle: row.jobTitle.trim(),
      email: '',
      phone: '',
      facts: { thankYouFor: row.thankYouFor.trim(), theySaid: row.theySaid.trim() },
    })),
    facts: {
      sellingPoint: draft.sellingPoint.trim(),
      whyThisJob: draft.whyThisJob.trim(),
      clarification: { text: draft.clarification.trim(), personId: null },
    },
    clarifyWith: clarifyWith === -1 ? null : clarifyWith,
    news,
  }
}

/** Names on file that were corrected in the sheet. The debrief itself fills only what was empty. */
export function correctedNames(
  draft: DebriefDraft,
  people: ReadonlyMap<string, Person>,
): readonly AnyCommand[] {
  return draft.people.flatMap((row): AnyCommand[] => {
    const before = row.personId === null ? undefined : people.get(row.personId)
    const fullName = row.fullName.trim()
    const corrected =
      before !== undefined && before.fullName !== '' && fullName !== '' && fullName !== before.fullName
    return corrected ? [{ kind: 'editPerson', personId: before.id, fullName }] : []
  })
}
