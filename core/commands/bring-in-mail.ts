import * as v from 'valibot'
import type { Application } from '../domain/application'
import { idSchema, lineSchema, noteSchema } from '../domain/text'
import { compareInstants } from '../time/arithmetic'
import { instantSchema, plainDateSchema, type Instant } from '../time/kinds'
import { applyChange, type RecordChange } from '../workspace/change'
import { failed } from '../workspace/failure'
import type { Workspace } from '../workspace/workspace'
import { changed, command, label, putApplication } from './command'
import { meetingSchema, withMeeting } from './meeting'
import { newApplication } from './new-application'
import { gatherPeople } from './people-on-file'
import { rankFor } from './ranks'
import { withNews } from './mail-news'

/** What the employer's mail, or the user's own, brings with it beside the contact itself. */
export const mailNewsSchema = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('rejection') }),
  v.object({ kind: v.literal('offer'), answerBy: v.nullable(plainDateSchema) }),
  v.object({ kind: v.literal('onHold'), until: v.nullable(plainDateSchema) }),
  v.object({ kind: v.literal('decisionDate'), date: plainDateSchema }),
])
export type MailNews = v.InferOutput<typeof mailNewsSchema>

/**
 * A mail as the user confirmed it: the contact, what it brings, and the meetings it names, as one change. Fails with
 * `companyMissing`, `notFound`, or `nothingToBringIn` where this very mail is there already.
 */
export const bringInMail = command(
  v.object({
    applicationId: v.nullable(idSchema),
    company: lineSchema,
    role: lineSchema,
    reference: lineSchema,
    direction: v.picklist(['made', 'received']),
    sentAt: v.nullable(instantSchema),
    mail: v.object({ id: lineSchema, digest: lineSchema, subject: lineSchema }),
    note: noteSchema,
    news: mailNewsSchema,
    meetings: v.pipe(v.array(meetingSchema), v.maxLength(60)),
  }),
  (workspace, input, context) => {
    const before =
      input.applicationId === null ? null : (workspace.applications.get(input.applicationId) ?? 'lost')
    if (before === 'lost') return failed('notFound')
    if (before === null && input.company.trim() === '') return failed('companyMissing')
    if (before?.touches.some(({ mail }) => mail?.id === input.mail.id) === true)
      return failed('nothingToBringIn')
    const at = earlierOf(input.sentAt, context.now)
    const made = {
      company: input.company,
      role: input.role,
      stage: 'applied',
      rank: rankFor(workspace, 'applied', 'top', null),
    } as const
    let reached: Application = before ?? newApplication(context.newId(), made, context, 'imported')
    if (reached.reference === '') reached = { ...reached, reference: input.reference }
    let known = workspace
    const people = new Map<string, RecordChange>()
    for (const meeting of input.meetings) {
      const held = reached.interviews.find(({ id }) => id === meeting.interviewId)
      const named = meeting.cancelled ? [] : meeting.interview.interviewers
      const gathered = gatherPeople(known, named, reached.company, held?.interviewers ?? [], context.newId)
      for (const record of gathered.records) addRecord(people, record)
      known = withPeople(known, gathered.records)
      reached = withMeeting(workspace, reached, { meeting, interviewers: gathered.interviewers }, context)
    }
    const after = withNews(workspace, withTouch(reached, input, at, context.newId()), input.news, at, context)
    const records = [...people.values(), putApplication(before, after)]
    return changed(workspace, label('bringInMail', { company: after.company }), records, {
      createdId: after.id,
    })
  },
)

/** One record of a person changed twice is one change, from what it was at first. */
function addRecord(records: Map<string, RecordChange>, record: RecordChange): void {
  const first = records.get(record.id)
  records.set(record.id, first === undefined ? record : ({ ...record, before: first.before } as RecordChange))
}

function withPeople(workspace: Workspace, records: readonly RecordChange[]): Workspace {
  const change = {
    revision: workspace.revision,
    label: label('bringInMail'),
    coalesce: null,
    silent: false,
    records,
  }
  return applyChange(workspace, change)
}

function withTouch(
  application: Application,
  input: {
    readonly direction: 'made' | 'received'
    readonly mail: { readonly id: string; readonly digest: string; readonly subject: string }
    readonly note: string
  },
  at: Instant,
  id: string,
): Application {
  const { direction, mail, note } = input
  const touch = {
    id,
    at,
    direction,
    channel: 'mail',
    personId: null,
    question: null,
    outcome: null,
    note,
    overrideReason: '',
    mail,
  } as const
  return { ...application, touches: [...application.touches, touch] }
}

/** A mail is never from the future, whatever its sender's clock says. */
function earlierOf(sentAt: Instant | null, now: Instant): Instant {
  return sentAt === null || compareInstants(sentAt, now) > 0 ? now : sentAt
}
