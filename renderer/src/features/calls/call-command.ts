import type { AnyCommand } from '#core/commands/all-commands'
import type { PlainDate } from '#core/time/kinds'
import type { CallDraft } from './call-draft'
import type { CallQuestion } from './call-question'

/** What is missing before a call can be noted. */
export function missingOf(draft: CallDraft): 'outcome' | 'newDate' | null {
  if (draft.outcome === '') return 'outcome'
  return draft.outcome === 'newDate' && draft.newDate === '' ? 'newDate' : null
}

const dayOrNull = (day: string): PlainDate | null => (day === '' ? null : (day as PlainDate))

/** A call as a command; null while something is missing. Days that belong to another outcome stay behind. */
export function callCommand(
  applicationId: string,
  question: CallQuestion,
  draft: CallDraft,
): AnyCommand | null {
  if (draft.outcome === '' || missingOf(draft) !== null) return null
  return {
    kind: 'recordCall',
    applicationId,
    personId: draft.personId === '' ? null : draft.personId,
    question,
    outcome: draft.outcome,
    newDate: draft.outcome === 'newDate' ? dayOrNull(draft.newDate) : null,
    answerBy: draft.outcome === 'offer' ? dayOrNull(draft.answerBy) : null,
    note: draft.note.trim(),
    overrideReason: draft.overrideReason.trim(),
  }
}
