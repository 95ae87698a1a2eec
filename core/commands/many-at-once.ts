import * as v from 'valibot'
import type { Application } from '../domain/application'
import { likelyOutcome } from '../domain/likely-outcome'
import { outcomeSchema } from '../domain/stage'
import { idSchema, lineSchema } from '../domain/text'
import { instantSchema, type Instant } from '../time/kinds'
import { failed } from '../workspace/failure'
import type { Workspace } from '../workspace/workspace'
import { changed, command, label, putApplication } from './command'
import { archived } from './put-away'

const most = 10_000

/** Edits each application that is there, as one change with one undo. */
function editMany(
  workspace: Workspace,
  key: string,
  ids: readonly string[],
  edit: (application: Application) => Application,
) {
  const records = [...new Set(ids)].flatMap((id) => {
    const before = workspace.applications.get(id)
    const after = before === undefined ? undefined : edit(before)
    return before === undefined || after === undefined || after === before
      ? []
      : [putApplication(before, after)]
  })
  return records.length === 0
    ? failed('notFound')
    : changed(workspace, label(key, { count: String(records.length) }), records)
}

/** Puts many steps off at once: whoever brings in an old list need not do it one by one. */
export const snoozeSteps = command(
  v.object({
    steps: v.pipe(v.array(v.object({ applicationId: idSchema, stepKey: lineSchema })), v.maxLength(most)),
    until: instantSchema,
  }),
  (workspace, { steps, until }) => {
    const snoozed = new Map<string, Record<string, Instant>>()
    for (const { applicationId, stepKey } of steps) {
      snoozed.set(applicationId, { ...snoozed.get(applicationId), [stepKey]: until })
    }
    return editMany(workspace, 'snoozeMany', [...snoozed.keys()], (application) => ({
      ...application,
      snoozed: { ...application.snoozed, ...snoozed.get(application.id) },
    }))
  },
)

/**
 * Puts many applications away with the same outcome, or each as it most likely ended; what is put away already keeps how it
 * ended.
 */
export const archiveApplications = command(
  v.object({
    applicationIds: v.pipe(v.array(idSchema), v.maxLength(most)),
    outcome: v.union([outcomeSchema, v.literal('likely')]),
  }),
  (workspace, { applicationIds, outcome }, { now }) =>
    editMany(workspace, 'archiveMany', applicationIds, (application) =>
      application.archive === null
        ? archived(application, outcome === 'likely' ? likelyOutcome(application) : outcome, now)
        : application,
    ),
)
