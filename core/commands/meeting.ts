import * as v from 'valibot'
import type { Application } from '../domain/application'
import { mostSequence } from '../exchange/identity'
import { happened, type HistoryEvent } from '../domain/history'
import type { Interview, Interviewer } from '../domain/interview'
import { idSchema, lineSchema } from '../domain/text'
import type { Workspace } from '../workspace/workspace'
import type { CommandContext } from './command'
import { interviewInputSchema } from './inputs'
import { newInterview } from './new-application'
import { withNewRound } from './new-round'

const calendarSchema = v.object({
  uid: v.pipe(v.string(), v.maxLength(1000)),
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostSequence)),
  recurrence: lineSchema,
  ahead: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostSequence))),
})

/** A meeting of a file, as the preview showed it and the user confirmed it. */
export const meetingSchema = v.object({
  company: lineSchema,
  role: lineSchema,
  /** Where the preview found it in the data. */
  applicationId: v.nullable(idSchema),
  interviewId: v.nullable(idSchema),
  cancelled: v.boolean(),
  /** New meetings of one name make one application, whatever its company: what Afterword took out is sorted so. */
  together: v.optional(lineSchema),
  /** Null for a meeting that only the words of a mail name. */
  calendar: v.nullable(calendarSchema),
  interview: interviewInputSchema,
})
export type MeetingInput = v.InferOutput<typeof meetingSchema>

interface Gathered {
  readonly meeting: MeetingInput
  readonly interviewers: readonly Interviewer[]
}

/**
 * What a file says anew of a meeting that is here already. What the user noted stays, and so do people and places it
 * leaves out. A meeting called off keeps all it was: such messages often say no more than which one is meant.
 */
function updated(known: Interview, { meeting, interviewers }: Gathered, context: CommandContext): Interview {
  const { interview, cancelled } = meeting
  const calendar = calendarOf(meeting, known)
  if (cancelled) return { ...known, calendar, cancelledAt: known.cancelledAt ?? context.now }
  const unnamed = known.interviewers.filter(
    ({ personId }) => !interviewers.some((other) => other.personId === personId),
  )
  return {
    ...newInterview(known.id, interview, [...interviewers, ...unnamed], calendar),
    round: interview.round ?? known.round,
    form: interview.form === 'unknown' ? known.form : interview.form,
    place: interview.place || known.place,
    joinLink: interview.joinLink || known.joinLink,
    debrief: known.debrief,
    facts: known.facts,
    decidesToday: known.decidesToday,
  }
}

/** The invitation's state of now; by what the entry goes out goes on from where it was. */
function calendarOf({ calendar }: MeetingInput, known: Interview): Interview['calendar'] {
  if (calendar === null) return known.calendar
  const ahead = known.calendar?.ahead
  return ahead === undefined ? calendar : { ahead, ...calendar }
}

function whatHappened(was: Interview, is: Interview, { now }: CommandContext): readonly HistoryEvent[] {
  if (was.cancelledAt !== is.cancelledAt) {
    const what = is.cancelledAt === null ? 'interviewRestored' : 'interviewCancelled'
    return [happened(what, now, { start: is.start })]
  }
  const moved = was.start !== is.start || was.zone !== is.zone
  return moved ? [happened('interviewMoved', now, { was: was.start, start: is.start })] : []
}

/** The application with a meeting of a file added to it, or moved, or called off. */
export function withMeeting(
  workspace: Workspace,
  application: Application,
  given: Gathered,
  context: CommandContext,
): Application {
  const { meeting, interviewers } = given
  const known = application.interviews.find((interview) => interview.id === meeting.interviewId)
  if (known === undefined) {
    const fresh = newInterview(context.newId(), meeting.interview, interviewers, meeting.calendar)
    if (!meeting.cancelled) return withNewRound(workspace, application, fresh, context)
    return {
      ...application,
      interviews: [...application.interviews, { ...fresh, cancelledAt: context.now }],
      history: [
        ...application.history,
        happened('interviewCancelled', context.now, { start: meeting.interview.start }),
      ],
    }
  }
  const next = updated(known, given, context)
  return {
    ...application,
    interviews: application.interviews.map((interview) => (interview === known ? next : interview)),
    history: [...application.history, ...whatHappened(known, next, context)],
  }
}
