import { sessionDrafts } from '../../workspace/session-drafts'

/** The answer to "when will they decide?" as it is being typed. */
export interface DecisionDraft {
  said: 'date' | 'notSaid'
  date: string
  reason: string
}

export interface OfferDraft {
  answerBy: string
}

/** By application: what was typed into a sheet that was closed before it was saved. */
export const decisionDrafts = sessionDrafts<DecisionDraft>()
export const offerDrafts = sessionDrafts<OfferDraft>()
