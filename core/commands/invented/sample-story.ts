import type { Application } from '../../domain/application'
import { emptyInterviewFacts, emptyPersonFacts } from '../../domain/interview'
import type { InterviewFacts, InterviewForm, PersonFacts } from '../../domain/interview'
import type { Letter, LetterKind } from '../../domain/letter'
import type { BoardStage } from '../../domain/stage'
import type { Question, Touch } from '../../domain/touch'
import { addDays, instantOnDay } from '../../time/arithmetic'
import { clockTime, type Instant, type PlainDate, type Zone } from '../../time/kinds'

/** What a story is told with: the application so far, and the present. */
export interface Told {
  readonly application: Application
  readonly interviewId: string
  readonly today: PlainDate
  readonly zone: Zone
  readonly now: Instant
}

/** One invented application: its interview, counted in days from today or in hours from now, and what happened since. */
export interface SampleStory {
  readonly company: string
  readonly role: string
  readonly stage: BoardStage
  readonly round: number
  readonly interviewInDays: number
  readonly starts: string
  readonly ends: string
  /** An hour's interview that ended so many hours ago, whatever the clock says; null where days and clocks count. */
  readonly endedHoursAgo: number | null
  readonly form: InterviewForm
  readonly place: string
  readonly debriefed: boolean
  readonly people: readonly {
    readonly person: string
    readonly jobTitle: string
    readonly facts: PersonFacts
  }[]
  readonly facts: InterviewFacts
  readonly tell: (told: Told) => Application
}

/** A letter that went out in the evening of a day. */
export function sent(told: Told, kind: LetterKind, personKey: string, day: PlainDate): Letter {
  const at = instantOnDay(day, clockTime('18:30'), told.zone)
  return {
    id: `${told.application.id}-${kind}-${personKey}`,
    kind,
    interviewId: told.interviewId,
    personId: `sample-person-${personKey}`,
    subject: `Thank you, ${told.application.company}`,
    paragraphs: [
      { part: 'thanks', text: 'Thank you for your time and for an open conversation.', editedByHand: true },
    ],
    wording: {},
    createdAt: at,
    progress: { state: 'sent', at, channel: 'mail' },
  }
}

/** A call in the morning of a day from today, that reached somebody. */
export function called(told: Told, question: Question, inDays: number): Touch {
  return {
    id: `${told.application.id}-call-${question}`,
    at: instantOnDay(addDays(told.today, inDays), clockTime('10:00'), told.zone),
    direction: 'made',
    channel: 'phone',
    personId: null,
    question,
    outcome: 'reached',
    note: '',
    overrideReason: '',
  }
}

/** A story in which the one interviewer was thanked on the day, and what came then. */
export const thankedThen =
  (personKey: string, interviewInDays: number, then: (told: Told) => Partial<Application> = () => ({})) =>
  (told: Told): Application => ({
    ...told.application,
    letters: [sent(told, 'thankYou', personKey, addDays(told.today, interviewInDays))],
    ...then(told),
  })

/** An interviewer of a story. */
export const person = (key: string, jobTitle: string, facts: PersonFacts = emptyPersonFacts) => ({
  person: key,
  jobTitle,
  facts,
})

/** A first interview in the afternoon, debriefed. */
export const usual = {
  round: 1,
  starts: '14:00',
  ends: '15:00',
  endedHoursAgo: null,
  form: 'video',
  place: '',
  debriefed: true,
  facts: emptyInterviewFacts,
} as const
