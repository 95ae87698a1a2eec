import * as v from 'valibot'
import { happened } from '../domain/history'
import { idSchema } from '../domain/text'
import { failed } from '../workspace/failure'
import { command, editApplication } from './command'

/** Ends the pause before the reply at once. */
export const liftHold = command(
  v.object({ applicationId: idSchema }),
  (workspace, { applicationId }, context) =>
    editApplication(workspace, applicationId, 'liftHold', (application) =>
      application.rejection === null
        ? failed('notFound')
        : {
            ...application,
            rejection: { ...application.rejection, holdLiftedAt: context.now },
            history: [...application.history, happened('holdLifted', context.now)],
          },
    ),
)

/** A friendly contact is done, or ended for good. */
export const endKeepWarm = command(
  v.object({ applicationId: idSchema, which: v.picklist(['first', 'second', 'all']) }),
  (workspace, { applicationId, which }) =>
    editApplication(workspace, applicationId, 'endKeepWarm', (application) => {
      if (application.rejection === null) return failed('notFound')
      const done =
        which === 'all' ? (['first', 'second'] as const) : [...application.rejection.keepWarmDone, which]
      return { ...application, rejection: { ...application.rejection, keepWarmDone: [...new Set(done)] } }
    }),
)
