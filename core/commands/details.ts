import * as v from 'valibot'
import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import { outcomeSchema } from '../domain/stage'
import { idSchema, lineSchema, noteSchema } from '../domain/text'
import { instantSchema, plainDateSchema } from '../time/kinds'
import { failed } from '../workspace/failure'
import { command, editApplication } from './command'
import { archived } from './put-away'

/** What stands on the card itself, saved as typed: a run of typing in one field is one step of undo. */
export const editDetails = command(
  v.object({
    applicationId: idSchema,
    field: v.picklist(['company', 'role', 'link', 'reference', 'notes', 'appliedOn']),
    value: noteSchema,
  }),
  (workspace, { applicationId, field, value }) => {
    if (field === 'company' && value.trim() === '') return failed('companyMissing')
    const longest = { company: 500, role: 500, reference: 500, link: 2000, notes: 200_000, appliedOn: 10 }
    if (value.length > longest[field]) return failed('invalidInput')
    if (field === 'appliedOn' && value !== '' && !v.is(plainDateSchema, value)) return failed('invalidInput')
    return editApplication(
      workspace,
      applicationId,
      field === 'notes' ? 'editNotes' : 'editDetails',
      (application) => withDetail(application, field, value),
      { coalesce: `details-${applicationId}-${field}` },
    )
  },
)

type Field = 'company' | 'role' | 'link' | 'reference' | 'notes' | 'appliedOn'

/** A day that is taken away leaves none behind. */
function withDetail(application: Application, field: Field, value: string): Application {
  if (field !== 'appliedOn' || value !== '') return { ...application, [field]: value }
  const { appliedOn: _, ...rest } = application
  return rest
}

/** Puts an application away with how it ended. Every step of it ends too; it can be taken out again. */
export const archiveApplication = command(
  v.object({ applicationId: idSchema, outcome: outcomeSchema }),
  (workspace, { applicationId, outcome }, context) =>
    editApplication(workspace, applicationId, 'archive', (application) =>
      archived(application, outcome, context.now),
    ),
)

/** Takes an application out of the archive, to where it stood. */
export const restoreApplication = command(
  v.object({ applicationId: idSchema }),
  (workspace, { applicationId }, context) =>
    editApplication(workspace, applicationId, 'restore', (application) => ({
      ...application,
      archive: null,
      history: [...application.history, happened('restored', context.now)],
    })),
)

/** Puts a step off. It comes back, and reminds, at that instant. */
export const snoozeStep = command(
  v.object({ applicationId: idSchema, stepKey: lineSchema, until: instantSchema }),
  (workspace, { applicationId, stepKey, until }) =>
    editApplication(workspace, applicationId, 'snooze', (application) => ({
      ...application,
      snoozed: { ...application.snoozed, [stepKey]: until },
    })),
)

/** On hold until a day (or until asked again), or no longer. */
export const pauseApplication = command(
  v.object({
    applicationId: idSchema,
    paused: v.boolean(),
    until: v.nullable(plainDateSchema),
    reason: lineSchema,
  }),
  (workspace, { applicationId, paused, until, reason }, context) =>
    editApplication(workspace, applicationId, paused ? 'pause' : 'resume', (application) => ({
      ...application,
      pause: paused ? { since: context.now, until, reason } : null,
      history: [...application.history, happened(paused ? 'paused' : 'resumed', context.now)],
    })),
)
