import type { HistoryEvent } from '../../domain/history'
import type { CallOutcome } from '../../domain/touch'
import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** What the words of an event may fill in; all of it said already, empty where unknown. */
export interface EventFill {
  readonly from: string
  readonly to: string
  readonly was: string
  readonly start: string
  readonly date: string
  readonly person: string
  readonly letter: string
  readonly outcome: string
}

const toPerson = (person: string): string => (person === '' ? '' : ` to ${person}`)

const events: Readonly<Record<HistoryEvent['what'], (fill: EventFill) => string>> = {
  created: () => 'Added',
  imported: () => 'Brought in from a file',
  moved: ({ from, to }) => `Moved from ${from} to ${to}`,
  archived: ({ outcome }) => `Archived: ${outcome}`,
  restored: () => 'Taken out of the archive',
  interviewAdded: ({ start }) => `Interview added: ${start}`,
  interviewMoved: ({ was, start }) => `Interview moved from ${was} to ${start}`,
  interviewCancelled: ({ start }) => `Interview on ${start} cancelled`,
  interviewRestored: ({ start }) => `Interview on ${start} takes place after all`,
  debriefed: () => 'Interview noted down',
  letterSent: ({ letter, person }) => `${letter}${toPerson(person)} sent`,
  letterSkipped: ({ letter, person }) => `${letter}${toPerson(person)} left out`,
  decisionDate: ({ date }) => (date === '' ? 'They named no decision date' : `They will decide by ${date}`),
  called: ({ outcome }) => `Called: ${outcome}`,
  offerReceived: ({ date }) => (date === '' ? 'Offer received' : `Offer received, answer by ${date}`),
  declinedByEmployer: () => 'They said no',
  holdLifted: () => 'Pause before the reply lifted',
  paused: () => 'Put on hold',
  resumed: () => 'Taken off hold',
}

const callOutcomes: Readonly<Record<CallOutcome, string>> = {
  reached: 'reached',
  messageLeft: 'message left',
  noAnswer: 'no answer',
  newDate: 'new date',
  offer: 'an offer',
  no: 'a no',
}

/** Touches and history of an application, as one line of what happened. */
export const timeline = {
  title: 'What happened',
  all: ({ count }: { count: number }) =>
    plural(count, { one: 'Show # earlier entry', other: 'Show # earlier entries' }),
  fewer: 'Show fewer',
  events,
  callOutcomes,
  calledPerson: ({ person, outcome }: { person: string; outcome: string }) => `Called ${person}: ${outcome}`,
  received: ({ channel }: { channel: string }) => `They answered (${channel})`,
  receivedFrom: ({ person, channel }: { person: string; channel: string }) =>
    `${person} answered (${channel})`,
  made: ({ channel }: { channel: string }) => `You were in touch (${channel})`,
  channels: {
    mail: 'mail',
    phone: 'phone',
    voicemail: 'voicemail',
    inPerson: 'in person',
    post: 'post',
    message: 'message',
  },
  wentAhead: ({ reason }: { reason: string }) => `Earlier than advised, because: ${reason}`,
  because: ({ reason }: { reason: string }) => `Their reason: ${reason}`,
} as const
