import type { Application } from '../domain/application'
import type { Interview } from '../domain/interview'
import type { Workspace } from '../workspace/workspace'
import type { Incoming, IncomingInterview } from './incoming'
import type { BringInPreview, PreviewItem } from './preview'

interface Known {
  readonly application: Application
  readonly interview: Interview
}

/** What bringing in these meetings would do, held against the data by calendar UID and recurrence. Changes nothing. */
export function matchIncoming(fileName: string, incoming: Incoming, workspace: Workspace): BringInPreview {
  const known = interviewsByCalendar(workspace)
  const items = incoming.interviews.map((interview) => matchOne(interview, known))
  return { fileName, format: incoming.format, items, problems: incoming.problems }
}

function matchOne(incoming: IncomingInterview, known: ReadonlyMap<string, Known>): PreviewItem {
  const match = known.get(calendarKey(incoming.uid, incoming.recurrence))
  const called = incoming.method === 'cancellation'
  // Somebody's answer to an invitation says nothing new about the meeting; a note of its own tells the user so.
  if (incoming.method === 'answer') {
    const { application, interview } = match ?? {}
    return {
      interview: incoming,
      state: 'same',
      applicationId: application?.id ?? null,
      interviewId: interview?.id ?? null,
    }
  }
  if (match === undefined || incoming.uid === '') {
    return {
      interview: incoming,
      state: called ? 'cancelled' : 'new',
      applicationId: null,
      interviewId: null,
    }
  }
  const place = { interview: incoming, applicationId: match.application.id, interviewId: match.interview.id }
  return { ...place, state: stateOf(incoming, match.interview, called) }
}

function stateOf(incoming: IncomingInterview, held: Interview, called: boolean): PreviewItem['state'] {
  const sequence = held.calendar?.sequence ?? 0
  // An older message that arrives late changes nothing: RFC 5546 orders them by SEQUENCE.
  if (incoming.sequence < sequence) return 'same'
  if (called) return held.cancelledAt === null ? 'cancelled' : 'same'
  return held.cancelledAt === null && incoming.sequence === sequence && sameTimes(incoming, held)
    ? 'same'
    : 'changed'
}

function sameTimes(incoming: IncomingInterview, held: Interview): boolean {
  return incoming.start === held.start && incoming.end === held.end && incoming.zone === held.zone
}

function interviewsByCalendar(workspace: Workspace): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  for (const application of workspace.applications.values()) {
    for (const interview of application.interviews) {
      if (interview.calendar === null) continue
      known.set(calendarKey(interview.calendar.uid, interview.calendar.recurrence), {
        application,
        interview,
      })
    }
  }
  return known
}

function calendarKey(uid: string, recurrence: string): string {
  return `${uid}\n${recurrence}`
}
