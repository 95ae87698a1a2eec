import type { Application } from '../domain/application'
import { unaskedDecision } from '../domain/decision'
import { happened, type HistoryEvent } from '../domain/history'
import type { Interview } from '../domain/interview'
import { emptyInterviewFacts } from '../domain/interview'
import type { Stage } from '../domain/stage'
import type { Interviewer } from '../domain/interview'
import type { CommandContext } from './command'
import type { InterviewInput } from './inputs'

/** An interview from a form or a file, its debrief still to come. */
export function newInterview(
  id: string,
  input: InterviewInput,
  interviewers: readonly Interviewer[],
  calendar: Interview['calendar'],
): Interview {
  return {
    id,
    round: input.round,
    start: input.start,
    end: input.end,
    zone: input.zone,
    form: input.form,
    place: input.place.trim(),
    joinLink: input.joinLink.trim(),
    calendar,
    decidesToday: input.decidesToday,
    cancelledAt: null,
    interviewers,
    debrief: { state: 'open' },
    facts: emptyInterviewFacts,
  }
}

/** An application with nothing in it yet. */
export function newApplication(
  id: string,
  given: { readonly company: string; readonly role: string; readonly stage: Stage; readonly rank: string },
  context: CommandContext,
  origin: HistoryEvent['what'] = 'created',
): Application {
  return {
    id,
    createdAt: context.now,
    company: given.company.trim(),
    role: given.role.trim(),
    stage: given.stage,
    rank: given.rank,
    link: '',
    reference: '',
    notes: '',
    foreignStatus: '',
    interviews: [],
    letters: [],
    touches: [],
    decision: unaskedDecision,
    offer: null,
    rejection: null,
    pause: null,
    archive: null,
    snoozed: {},
    history: [happened(origin, context.now)],
  }
}
