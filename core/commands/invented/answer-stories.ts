import { addDays, addHours, instantOnDay } from '../../time/arithmetic'
import { clockTime } from '../../time/kinds'
import { person, sent, thankedThen, usual, type SampleStory } from './sample-story'

/** After an answer, or none for now: keeping warm, a fresh offer, and a pause. */
export const answerStories: readonly SampleStory[] = [
  {
    ...usual,
    company: 'Willow Parks',
    role: 'Garden Planner',
    stage: 'declined',
    interviewInDays: -48,
    people: [person('ines', 'Head of Parks')],
    tell: thankedThen('ines', -48, (told) => ({
      letters: [
        sent(told, 'thankYou', 'ines', addDays(told.today, -48)),
        sent(told, 'rejectionReply', 'ines', addDays(told.today, -32)),
      ],
      rejection: {
        at: instantOnDay(addDays(told.today, -33), clockTime('11:00'), told.zone),
        holdLiftedAt: null,
        keepWarmDone: [],
      },
    })),
  },
  {
    ...usual,
    company: 'Delta Ferries',
    role: 'Timetable Analyst',
    stage: 'offer',
    interviewInDays: -8,
    people: [person('cleo', 'Head of Planning')],
    tell: thankedThen('cleo', -8, ({ now, today }) => ({
      offer: {
        receivedAt: addHours(now, -3),
        answerBy: addDays(today, 6),
        acknowledgedAt: null,
        notes: '',
      },
    })),
  },
  {
    ...usual,
    company: 'Foundry Books',
    role: 'Rights Assistant',
    stage: 'thanked',
    interviewInDays: -7,
    people: [person('bela', 'Rights Manager')],
    tell: thankedThen('bela', -7, ({ now, today }) => ({
      pause: {
        since: addHours(now, -72),
        until: addDays(today, 14),
        reason: 'The post is being planned anew',
      },
    })),
  },
]
