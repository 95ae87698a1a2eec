import type { CallOutcome } from '#core/domain/touch'
import { sessionDrafts } from '../../workspace/session-drafts'

/** A call as it is being noted. No outcome is chosen at first: none is likelier than another. */
export interface CallDraft {
  personId: string
  outcome: CallOutcome | ''
  newDate: string
  answerBy: string
  note: string
  overrideReason: string
}

const drafts = sessionDrafts<CallDraft>()
export const forgetCall = drafts.forget

export function callDraft(applicationId: string, personId: string | null): CallDraft {
  return drafts.of(applicationId, () => ({
    personId: personId ?? '',
    outcome: '',
    newDate: '',
    answerBy: '',
    note: '',
    overrideReason: '',
  }))
}
