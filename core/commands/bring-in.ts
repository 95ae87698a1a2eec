import * as v from 'valibot'
import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import { idSchema, lineSchema } from '../domain/text'
import type { RecordChange } from '../workspace/change'
import { failed } from '../workspace/failure'
import { applyChange } from '../workspace/change'
import type { Workspace } from '../workspace/workspace'
import { changed, command, label, putApplication, type CommandContext } from './command'
import { interviewInputSchema } from './inputs'
import { newApplication, newInterview } from './new-application'
import { gatherPeople } from './people-on-file'
import { rankFor } from './ranks'

const calendarSchema = v.object({
  uid: v.pipe(v.string(), v.maxLength(1000)),
  sequence: v.number(),
  recurrence: lineSchema,
})

const meetingSchema = v.object({
  company: lineSchema,
  role: lineSchema,
  /** Where the preview found it in the data. */
  applicationId: v.nullable(idSchema),
  interviewId: v.nullable(idSchema),
  cancelled: v.boolean(),
  calendar: calendarSchema,
  interview: interviewInputSchema,
})
export type MeetingInput = v.InferOutput<typeof meetingSchema>

/** The application with a meeting of a file added to it, or moved, or called off. */
function withMeeting(
  application: Application,
  meeting: MeetingInput,
  gathered: ReturnType<typeof gatherPeople>,
  context: CommandContext,
): Application {
  const known = application.interviews.find((interview) => interview.id === meeting.interviewId)
  const fresh = newInterview(
    known?.id ?? context.newId(),
    meeting.interview,
    gathered.interviewers,
    meeting.calendar,
  )
  const cancelledAt = meeting.cancelled ? context.now : null
  const next =
    known === undefined
      ? { ...fresh, cancelledAt }
      : {
          ...fresh,
          cancelledAt,
          debrief: known.debrief,
          facts: known.facts,
          decidesToday: known.decidesToday,
        }
  const what =
    known === undefined ? 'interviewAdded' : meeting.cancelled ? 'interviewCancelled' : 'interviewMoved'
  return {
    ...application,
    interviews:
      known === undefined
        ? [...application.interviews, next]
        : application.interviews.map((interview) => (interview.id === known.id ? next : interview)),
    history: [...application.history, happened(what, context.now, { start: meeting.interview.start })],
  }
}

function bringInOne(workspace: Workspace, meeting: MeetingInput, context: CommandContext): RecordChange[] {
  const before =
    meeting.applicationId === null ? null : (workspace.applications.get(meeting.applicationId) ?? null)
  const known = before?.interviews.find((interview) => interview.id === meeting.interviewId)
  const gathered = gatherPeople(
    workspace,
    meeting.interview.interviewers,
    before?.company ?? meeting.company.trim(),
    known?.interviewers ?? [],
    context.newId,
  )
  const base =
    before ??
    newApplication(
      context.newId(),
      {
        company: meeting.company,
        role: meeting.role,
        stage: 'interviewed',
        rank: rankFor(workspace, 'interviewed', 'top', null),
      },
      context,
      'imported',
    )
  return [...gathered.records, putApplication(before, withMeeting(base, meeting, gathered, context))]
}

/** What the user confirmed in the preview, all of it as one change: one undo takes the whole import back. */
export const bringIn = command(
  v.object({ meetings: v.pipe(v.array(meetingSchema), v.maxLength(2000)) }),
  (workspace, { meetings }, context) => {
    if (meetings.length === 0) return failed('nothingToBringIn')
    if (meetings.some((meeting) => meeting.applicationId === null && meeting.company.trim() === '')) {
      return failed('companyMissing')
    }
    let reached = workspace
    const records = new Map<string, RecordChange>()
    for (const meeting of meetings) {
      const made = bringInOne(reached, meeting, context)
      for (const record of made) {
        const key = `${record.table}/${record.id}`
        const first = records.get(key)
        records.set(key, first === undefined ? record : ({ ...record, before: first.before } as RecordChange))
      }
      reached = applyChange(reached, {
        revision: reached.revision,
        label: label('bringIn'),
        coalesce: null,
        silent: false,
        records: made,
      })
    }
    const last = [...records.values()].findLast((record) => record.table === 'applications')
    return changed(
      workspace,
      label('bringIn', { company: meetings[0]?.company ?? '', count: String(meetings.length) }),
      [...records.values()],
      last === undefined ? {} : { createdId: last.id },
    )
  },
)
