import * as v from 'valibot'
import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import { compareInstants, instantInZone, usableZone } from '../time/arithmetic'
import { idSchema, lineSchema } from '../domain/text'
import { failed } from '../workspace/failure'
import { changed, command, editApplication, label, putApplication, type CommandContext } from './command'
import { interviewInputSchema, type InterviewInput } from './inputs'
import { newApplication, newInterview } from './new-application'
import { withNewRound } from './new-round'
import { gatherPeople } from './people-on-file'
import { rankFor } from './ranks'

const interviewOf = { applicationId: idSchema, interviewId: idSchema }

function endsBeforeStart(input: InterviewInput, context: CommandContext): boolean {
  if (input.end === null) return false
  const zone = usableZone(input.zone, context.zone)
  return compareInstants(instantInZone(input.end, zone), instantInZone(input.start, zone)) < 0
}

/** A new card: a role at a company, with its first interview if there is one. */
export const addApplication = command(
  v.object({ company: lineSchema, role: lineSchema, interview: v.nullable(interviewInputSchema) }),
  (workspace, input, context) => {
    if (input.company.trim() === '') return failed('companyMissing')
    if (input.interview !== null && endsBeforeStart(input.interview, context)) {
      return failed('interviewEndBeforeStart')
    }
    const stage = input.interview === null ? 'applied' : 'interviewed'
    const rank = rankFor(workspace, stage, 'top', null)
    const application = newApplication(context.newId(), { ...input, stage, rank }, context)
    const gathered = gatherPeople(
      workspace,
      input.interview?.interviewers ?? [],
      application.company,
      [],
      context.newId,
    )
    const interviews =
      input.interview === null
        ? []
        : [newInterview(context.newId(), input.interview, gathered.interviewers, null)]
    return changed(
      workspace,
      label('addApplication', { company: application.company }),
      [...gathered.records, putApplication(null, { ...application, interviews })],
      { createdId: application.id },
    )
  },
)

/** Another round. The card comes back to *Interviewed*. */
export const addInterview = command(
  v.object({ applicationId: idSchema, interview: interviewInputSchema }),
  (workspace, { applicationId, interview }, context) => {
    const before = workspace.applications.get(applicationId)
    if (before === undefined) return failed('notFound')
    if (endsBeforeStart(interview, context)) return failed('interviewEndBeforeStart')
    const gathered = gatherPeople(workspace, interview.interviewers, before.company, [], context.newId)
    const id = context.newId()
    const added = newInterview(id, interview, gathered.interviewers, null)
    const after = withNewRound(workspace, before, added, context)
    return changed(
      workspace,
      label('addInterview', { company: before.company }),
      [...gathered.records, putApplication(before, after)],
      { createdId: id },
    )
  },
)

/** Time, place or people of an interview changed. Steps follow, since they are drawn from these. */
export const editInterview = command(
  v.object({ ...interviewOf, interview: interviewInputSchema }),
  (workspace, { applicationId, interviewId, interview }, context) => {
    const before = workspace.applications.get(applicationId)
    const known = before?.interviews.find((other) => other.id === interviewId)
    if (before === undefined || known === undefined) return failed('notFound')
    if (endsBeforeStart(interview, context)) return failed('interviewEndBeforeStart')
    const gathered = gatherPeople(
      workspace,
      interview.interviewers,
      before.company,
      known.interviewers,
      context.newId,
    )
    const fresh = newInterview(interviewId, interview, gathered.interviewers, known.calendar)
    const edited = { ...fresh, debrief: known.debrief, facts: known.facts, cancelledAt: known.cancelledAt }
    const moved = known.start !== interview.start || known.zone !== interview.zone
    const after: Application = {
      ...before,
      interviews: before.interviews.map((other) => (other.id === interviewId ? edited : other)),
      history: moved
        ? [
            ...before.history,
            happened('interviewMoved', context.now, { was: known.start, start: interview.start }),
          ]
        : before.history,
    }
    return changed(workspace, label('editInterview', { company: before.company }), [
      ...gathered.records,
      putApplication(before, after),
    ])
  },
)

/** Called off, or on again. Nothing is deleted: what was noted stays, and no step comes of it. */
export const cancelInterview = command(
  v.object({ ...interviewOf, cancelled: v.boolean() }),
  (workspace, { applicationId, interviewId, cancelled }, context) =>
    editApplication(
      workspace,
      applicationId,
      cancelled ? 'cancelInterview' : 'restoreInterview',
      (application) => {
        const known = application.interviews.find((other) => other.id === interviewId)
        if (known === undefined) return failed('notFound')
        return {
          ...application,
          interviews: application.interviews.map((other) =>
            other.id === interviewId
              ? { ...other, cancelledAt: cancelled ? (known.cancelledAt ?? context.now) : null }
              : other,
          ),
          history: [
            ...application.history,
            happened(cancelled ? 'interviewCancelled' : 'interviewRestored', context.now, {
              start: known.start,
            }),
          ],
        }
      },
    ),
)
