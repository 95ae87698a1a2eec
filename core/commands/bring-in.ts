import * as v from 'valibot'
import type { Application } from '../domain/application'
import type { RecordChange } from '../workspace/change'
import { failed } from '../workspace/failure'
import { applyChange } from '../workspace/change'
import type { Workspace } from '../workspace/workspace'
import { changed, command, label, putApplication, type CommandContext } from './command'
import { meetingSchema, withMeeting, type MeetingInput } from './meeting'
import { newApplication } from './new-application'
import { gatherPeople } from './people-on-file'
import { rankFor } from './ranks'

export type { MeetingInput } from './meeting'

/** The application this meeting belongs to: the one the preview found, or one this same file has just made. */
function applicationFor(workspace: Workspace, meeting: MeetingInput, madeHere: ReadonlyMap<string, string>) {
  if (meeting.applicationId !== null) return workspace.applications.get(meeting.applicationId) ?? null
  const plain = (text: string): string => text.trim().toLowerCase()
  for (const [id, together] of madeHere) {
    if ((meeting.together ?? '') !== '' || together !== '') {
      if (meeting.together === together) return workspace.applications.get(id) ?? null
      continue
    }
    const made = workspace.applications.get(id)
    const isSame = plain(made?.company ?? '') === plain(meeting.company)
    if (made !== undefined && isSame && plain(made.role) === plain(meeting.role)) return made
  }
  return null
}

function emptyApplication(workspace: Workspace, meeting: MeetingInput, context: CommandContext): Application {
  const rank = rankFor(workspace, 'interviewed', 'top', null)
  const given = { company: meeting.company, role: meeting.role, stage: 'interviewed', rank } as const
  return newApplication(context.newId(), given, context, 'imported')
}

function bringInOne(
  workspace: Workspace,
  meeting: MeetingInput,
  madeHere: ReadonlyMap<string, string>,
  context: CommandContext,
): readonly RecordChange[] {
  const before = applicationFor(workspace, meeting, madeHere)
  const known = before?.interviews.find((interview) => interview.id === meeting.interviewId)
  const company = before?.company ?? meeting.company.trim()
  const { interviewers, records } = gatherPeople(
    workspace,
    known !== undefined && meeting.cancelled ? [] : meeting.interview.interviewers,
    company,
    known?.interviewers ?? [],
    context.newId,
  )
  const base = before ?? emptyApplication(workspace, meeting, context)
  return [
    ...records,
    putApplication(before, withMeeting(workspace, base, { meeting, interviewers }, context)),
  ]
}

/** What the user confirmed in the preview, all of it as one change: one undo takes the whole import back. */
export const bringIn = command(
  v.object({ meetings: v.pipe(v.array(meetingSchema), v.maxLength(2000)) }),
  (workspace, { meetings }, context) => {
    if (meetings.length === 0) return failed('nothingToBringIn')
    if (meetings.some((meeting) => meeting.applicationId === null && meeting.company.trim() === '')) {
      return failed('companyMissing')
    }
    const isLost = ({ applicationId }: MeetingInput) =>
      applicationId !== null && !workspace.applications.has(applicationId)
    if (meetings.some(isLost)) return failed('notFound')
    let reached = workspace
    const records = new Map<string, RecordChange>()
    const madeHere = new Map<string, string>()
    for (const meeting of meetings) {
      const made = bringInOne(reached, meeting, madeHere, context)
      for (const record of made) {
        if (record.table === 'applications' && record.before === null)
          madeHere.set(record.id, meeting.together ?? '')
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
