import * as v from 'valibot'
import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import { channelSchema } from '../domain/letter'
import { idSchema, lineSchema, noteSchema } from '../domain/text'
import { callOutcomeSchema, questionSchema, type Touch } from '../domain/touch'
import { plainDateSchema } from '../time/kinds'
import { failed } from '../workspace/failure'
import { command, editApplication } from './command'
import { withDecision } from './decision'
import { inStage, withOffer, withRejection } from './stages'

/**
 * A call made, with how it ended. Reached and a message left use up a question, an unanswered ring does not; a new
 * date, an offer and a no are the employer's answer and move everything that depends on it.
 */
export const recordCall = command(
  v.object({
    applicationId: idSchema,
    personId: v.nullable(idSchema),
    question: questionSchema,
    outcome: callOutcomeSchema,
    newDate: v.nullable(plainDateSchema),
    answerBy: v.nullable(plainDateSchema),
    note: noteSchema,
    overrideReason: lineSchema,
  }),
  (workspace, input, context) =>
    editApplication(workspace, input.applicationId, 'call', (before) => {
      if (input.outcome === 'newDate' && input.newDate === null) return failed('decisionDateMissing')
      const touch: Touch = {
        id: context.newId(),
        at: context.now,
        direction: 'made',
        channel: input.outcome === 'messageLeft' ? 'voicemail' : 'phone',
        personId: input.personId,
        question: input.question,
        outcome: input.outcome,
        note: input.note,
        overrideReason: input.overrideReason,
      }
      const called: Application = {
        ...before,
        touches: [...before.touches, touch],
        history: [...before.history, happened('called', context.now, { outcome: input.outcome })],
      }
      switch (input.outcome) {
        case 'reached':
        case 'messageLeft':
        case 'noAnswer':
          return called
        case 'newDate':
          return withDecision(called, input.newDate, input.note, context.now, context.zone)
        case 'offer':
          return withOffer(inStage(workspace, called, 'offer', context), input.answerBy, context.now)
        case 'no':
          return withRejection(inStage(workspace, called, 'declined', context), context.now)
      }
    }),
)

/** Something the employer said, by whatever channel. It ends the rest after a question. */
export const recordReceived = command(
  v.object({
    applicationId: idSchema,
    personId: v.nullable(idSchema),
    channel: channelSchema,
    note: noteSchema,
  }),
  (workspace, input, context) =>
    editApplication(workspace, input.applicationId, 'received', (application) => ({
      ...application,
      touches: [
        ...application.touches,
        {
          id: context.newId(),
          at: context.now,
          direction: 'received',
          channel: input.channel,
          personId: input.personId,
          question: null,
          outcome: null,
          note: input.note,
          overrideReason: '',
        },
      ],
    })),
)
