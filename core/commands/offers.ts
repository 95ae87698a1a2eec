import * as v from 'valibot'
import { idSchema, noteSchema } from '../domain/text'
import { plainDateSchema } from '../time/kinds'
import { failed } from '../workspace/failure'
import { command, editApplication } from './command'

/** What is known of the offer on the table: the day they wait for, null where they named none, and free notes. */
export const editOffer = command(
  v.object({
    applicationId: idSchema,
    answerBy: v.optional(v.nullable(plainDateSchema)),
    notes: v.optional(noteSchema),
  }),
  (workspace, { applicationId, answerBy, notes }) =>
    editApplication(
      workspace,
      applicationId,
      'editOffer',
      (application) =>
        application.offer === null
          ? failed('notFound')
          : {
              ...application,
              offer: {
                ...application.offer,
                answerBy: answerBy === undefined ? application.offer.answerBy : answerBy,
                notes: notes ?? application.offer.notes,
              },
            },
      { coalesce: `offer-${applicationId}-${notes === undefined ? 'day' : 'notes'}` },
    ),
)
