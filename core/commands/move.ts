import * as v from 'valibot'
import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import { stageSchema } from '../domain/stage'
import { idSchema } from '../domain/text'
import { plainDateSchema } from '../time/kinds'
import { command, editApplication } from './command'
import { withDecision } from './decision'
import { placeSchema } from './inputs'
import { rankFor } from './ranks'
import { withOffer, withRejection } from './stages'
import { thankedElsewhere } from './thanked-elsewhere'

/**
 * Moves a card. What the new column means is said with the move, so that one undo takes both back: the decision date
 * for *Awaiting*, the answer deadline for *Offer*, and *Declined* is their no. Leaving *Offer* or *Declined* takes back
 * the offer or the no that stood there.
 */
export const moveApplication = command(
  v.object({
    applicationId: idSchema,
    stage: stageSchema,
    place: placeSchema,
    /** To *Awaiting*: the day they named, null for "they did not say"; left out where it is known already. */
    decisionDate: v.optional(v.nullable(plainDateSchema)),
    /** To *Offer*: by when they want an answer. */
    answerBy: v.optional(v.nullable(plainDateSchema)),
    /** The notes went out by another way. */
    thankedElsewhere: v.optional(v.boolean()),
  }),
  (workspace, input, context) =>
    editApplication(workspace, input.applicationId, 'move', (before) => {
      const { stage } = input
      const rank = rankFor(workspace, stage, input.place, before.id)
      if (before.stage === stage) return { ...before, rank }
      let after: Application = {
        ...before,
        stage,
        rank,
        offer: stage === 'offer' || stage === 'declined' ? before.offer : null,
        rejection: null,
        ...(input.thankedElsewhere === true ? thankedElsewhere(workspace, before, context) : {}),
        history: [...before.history, happened('moved', context.now, { from: before.stage, to: stage })],
      }
      if (input.decisionDate !== undefined) {
        after = withDecision(after, input.decisionDate, '', context.now, context.zone)
      }
      if (stage === 'offer') after = withOffer(after, input.answerBy ?? null, context.now)
      if (stage === 'declined') after = withRejection(after, context.now)
      return after
    }),
)
