import type { HistoryEvent } from '../../domain/history'
import type { LetterKind } from '../../domain/letter'
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

const letterKinds: Readonly<Record<LetterKind, string>> = {
  thankYou: 'Thank-you note',
  timelineQuery: 'Question about the timeline',
  statusQuery: 'Question how it stands',
  closingTouch: 'Last short note',
  rejectionReply: 'Reply to their no',
  keepWarm: 'Friendly word',
  offerAcknowledgement: 'Thanks for the offer',
  offerAcceptance: 'Acceptance of the offer',
  offerDecline: 'Decline of the offer',
  withdrawal: 'Withdrawal',
}

const callOutcomes: Readonly<Record<CallOutcome, string>> = {
  reached: 'reached',
  messageLeft: 'message left',
  noAnswer: 'no answer',
  newDate: 'new date',
  offer: 'an offer',
  no: 'a no',
}

/** The panel of one application, and the sheet that adds or edits an interview. */
export const application = {
  panel: ({ company }: { company: string }) => `Application at ${company}`,
  loading: 'One moment …',
  close: 'Close',
  more: 'More',
  company: 'Company',
  role: 'Role',
  roleEmpty: 'Which role?',
  stage: ({ stage }: { stage: string }) => `${stage}, move to …`,
  moveTo: 'Move to …',
  decision: {
    dated: ({ day }: { day: string }) => `Decision by ${day}`,
    notSaid: 'They named no decision date',
    unasked: 'When will they decide?',
    change: 'Change the decision date',
    earlier: ({ days }: { days: string }) => `Before: ${days}`,
    noDay: 'no date',
  },
  clock: {
    title: 'Silence clock',
    zones: {
      tooEarly: 'Too early',
      rightWindow: 'Right window',
      lastTouch: 'Last polite touch',
      letGo: 'Let it go',
    },
    today: {
      tooEarly: ({ day }: { day: string }) => `Today: too early to ask. The right time begins ${day}.`,
      rightWindow: ({ day }: { day: string }) => `Today: a good time to ask, until ${day}.`,
      lastTouch: ({ day }: { day: string }) => `Today: time for one last polite touch, until ${day}.`,
      letGo: 'Today: best to let it go.',
    },
  },
  budget: {
    used: ({ used, allowed }: { used: number; allowed: number }) => `${used} of ${allowed} questions used`,
    nextFrom: ({ day }: { day: string }) => `next from ${day}`,
    nextNow: 'one more is fine now',
    firstNow: 'the first is fine now',
    closingFrom: ({ day }: { day: string }) => `a last short note from ${day}`,
    closingNow: 'a last short note is fine now',
    closed: 'All is said; nothing more to ask',
    both: ({ used, next }: { used: string; next: string }) => `${used}; ${next}`,
  },
  step: {
    title: 'Next step',
    none: 'Nothing to do here just now.',
    source: ({ source }: { source: string }) => `After: ${source}`,
    offHold: 'Take off hold',
    enterNames: 'Enter the names',
    prepare: 'Enter names and titles',
    snooze: 'Put off',
    snoozeHour: 'For an hour',
    snoozeEvening: 'Until this evening',
    snoozeMorning: 'Until tomorrow morning',
    snoozePick: 'Pick a day …',
    snoozeTitle: 'Put off until',
    snoozeDay: 'Day',
    snoozeHint: ({ time }: { time: string }) => `It comes back at ${time} on that day.`,
    snoozePast: 'Please choose a day to come.',
    snoozed: ({ moment }: { moment: string }) => `Put off until ${moment}`,
    asleep: ({ step, moment }: { step: string; moment: string }) => `${step}: put off until ${moment}`,
    wake: 'Bring back now',
    woken: 'The step is back',
  },
  archived: ({ outcome, day }: { outcome: string; day: string }) => `Archived ${day}: ${outcome}`,
  outcomes: {
    accepted: 'accepted',
    offerDeclined: 'offer declined',
    withdrew: 'withdrew',
    rejected: 'they said no',
    noAnswer: 'no answer',
  },
  archive: 'Archive …',
  restore: 'Take out of the archive',
  restored: ({ company }: { company: string }) => `${company} is out of the archive`,
  pause: 'Put on hold …',
  pauseTitle: ({ company }: { company: string }) => `Put ${company} on hold`,
  pauseText: 'Nothing is due and nothing reminds you until then.',
  pauseUntil: 'Until',
  pauseUntilHint: 'Left empty, the app asks again in eight weeks.',
  pauseReason: 'Reason',
  pauseDo: 'Put on hold',
  paused: ({ company }: { company: string }) => `${company} is on hold`,
  resume: 'Take off hold',
  resumed: ({ company }: { company: string }) => `${company} is off hold`,
  interviews: 'Interviews',
  noInterviews: 'No interview yet.',
  addInterview: 'Add interview',
  interview: {
    nth: ({ round }: { round: number }) => {
      const ordinals = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth']
      return `${ordinals[round] ?? `${round}th`} interview`
    },
    range: ({ start, end }: { start: string; end: string }) => `${start} – ${end}`,
    assumed: '60 min assumed',
    inZone: ({ time, place }: { time: string; place: string }) => `${time} in ${place}`,
    unknownZone: ({ zone }: { zone: string }) =>
      `The zone “${zone}” is not known here, so the time counts as yours.`,
    forms: { phone: 'Phone', video: 'Video', onSite: 'On site', unknown: '' },
    join: 'Join',
    decidesToday: 'They decide the same day',
    cancelled: 'Cancelled',
    menu: ({ name }: { name: string }) => `${name}: more`,
    edit: 'Edit …',
    debrief: 'Debrief …',
    cancel: 'Cancel the interview',
    restore: 'It takes place after all',
    cancelDone: ({ company }: { company: string }) => `Interview at ${company} cancelled`,
    restoreDone: ({ company }: { company: string }) => `Interview at ${company} takes place after all`,
    nobody: 'Nobody named yet.',
    thankYouFor: 'Thank you for',
    theySaid: 'You said that',
    sellingPoint: 'I have',
    whyThisJob: 'I would like this job because',
    clarification: 'To put more clearly: I',
    labelled: ({ label, name }: { label: string; name: string }) => `${label} … (${name})`,
    begun: ({ label }: { label: string }) => `${label} …`,
    write: 'Write',
    writeTo: ({ name }: { name: string }) => `Write the note to ${name}`,
    goOn: 'Go on',
    goOnTo: ({ name }: { name: string }) => `Go on with the note to ${name}`,
    sent: 'Sent',
    sentTo: ({ name, day }: { name: string; day: string }) => `Note to ${name}, sent ${day}`,
    leftOut: 'Left out',
  },
  letters: 'Letters',
  noLetters: 'No letter yet.',
  letterKinds,
  letterTo: ({ letter, person }: { letter: string; person: string }) => `${letter} to ${person}`,
  letterStates: {
    drafting: 'Draft',
    sent: ({ day }: { day: string }) => `Sent ${day}`,
    skipped: 'Left out',
  },
  writeLetter: 'Write',
  offer: {
    title: 'Offer',
    since: ({ day }: { day: string }) => `Received ${day}.`,
    answerBy: ({ day }: { day: string }) => `They wait for your answer until ${day}.`,
    noDeadline: 'They named no day for your answer.',
    acknowledged: ({ day }: { day: string }) => `You thanked them ${day}.`,
    accept: 'Accept in writing',
    decline: 'Decline in writing',
  },
  details: {
    title: 'Posting and notes',
    link: 'Link to the posting',
    linkShort: 'Link',
    linkEmpty: 'Paste it here',
    open: 'Open the link',
    refused: 'This is kept as you typed it, but only web and mail addresses can be opened.',
    warning: ({ host }: { host: string }) =>
      `This link carries a user name, which can hide where it leads. It leads to ${host}.`,
    openAnyway: 'Open it anyway',
    reference: 'Their reference number',
    referenceShort: 'Reference',
    notes: 'Notes',
    notesEmpty: 'Anything worth keeping',
  },
  timeline: {
    title: 'What happened',
    all: ({ count }: { count: number }) =>
      plural(count, { one: 'Show # earlier entry', other: 'Show # earlier entries' }),
    fewer: 'Show fewer',
    events,
    callOutcomes,
    calledPerson: ({ person, outcome }: { person: string; outcome: string }) =>
      `Called ${person}: ${outcome}`,
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
  },
  sheet: {
    addTitle: 'I had an interview',
    addText: 'Or will have one. What you do not know yet can wait.',
    anotherTitle: 'Another interview',
    editTitle: 'Edit the interview',
    at: ({ company, role }: { company: string; role: string }) =>
      role === '' ? company : `${company}, ${role}`,
    add: 'Add',
    save: 'Save',
    added: ({ company }: { company: string }) => `${company} was added`,
    addedInterview: ({ company }: { company: string }) => `Interview at ${company} added`,
    saved: ({ company }: { company: string }) => `Interview at ${company} saved`,
    resumed: 'This is as you left it, not yet saved.',
    afresh: 'Start afresh',
    company: 'Company',
    role: 'Role',
    day: 'Day',
    start: 'From',
    end: 'To',
    endHint: '60 min assumed',
    zone: 'Time zone',
    zoneHint: ({ time }: { time: string }) => `That is ${time} your time.`,
    zoneNow: ({ time }: { time: string }) => `${time} now`,
    zoneUnknown: 'This zone is not known here. Please choose one from the list.',
    skipped: ({ time, day }: { time: string; day: string }) =>
      `The clocks go forward then: ${time} does not exist on ${day}. The time after the change is taken.`,
    twice: ({ time, day }: { time: string; day: string }) =>
      `The clocks go back then: ${time} comes twice on ${day}. The first is taken.`,
    round: 'Round',
    noRound: 'Not counted',
    form: 'Form',
    forms: { phone: 'Phone', video: 'Video', onSite: 'On site', unknown: 'Not known' },
    place: 'Place',
    joinLink: 'Link to join',
    decidesToday: 'They decide the same day',
    decidesTodayHint: 'Then the notes are due within two hours.',
    people: 'Who interviews you',
    peopleHint: 'Name and job title are enough for a note. Unknown names become a step.',
  },
} as const
