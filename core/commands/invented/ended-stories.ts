import type { Application } from '../../domain/application'
import type { Outcome } from '../../domain/stage'
import { addDays, instantOnDay } from '../../time/arithmetic'
import { clockTime, type Instant } from '../../time/kinds'
import { called, person, sent, usual, type SampleStory, type Told } from './sample-story'

const onDay = ({ today, zone }: Told, inDays: number): Instant =>
  instantOnDay(addDays(today, inDays), clockTime('11:00'), zone)

/** One that was thanked so many days after the interview and lies in the archive since a day. */
const ended = (
  personKey: string,
  [interviewed, thanked, archived]: readonly [number, number, number],
  outcome: Outcome,
  then: (told: Told) => Partial<Application> = () => ({}),
): Pick<SampleStory, 'interviewInDays' | 'tell'> => ({
  interviewInDays: interviewed,
  tell: (told) => ({
    ...told.application,
    letters: [sent(told, 'thankYou', personKey, addDays(told.today, interviewed + thanked))],
    archive: { at: onDay(told, archived), outcome },
    ...then(told),
  }),
})

const saidNo = (told: Told, inDays: number): Partial<Application> => ({
  rejection: { at: onDay(told, inDays), holdLiftedAt: null, keepWarmDone: ['first', 'second'] },
})

/** What came to an end, one for each way but acceptance: so that the archive and Insight have something to show. */
export const endedStories: readonly SampleStory[] = [
  {
    ...usual,
    ...ended('mira', [-96, 0, -80], 'rejected', (told) => saidNo(told, -86)),
    company: 'Rowan Bakery',
    role: 'Shift Planner',
    stage: 'declined',
    people: [person('mira', 'Bakery Manager')],
  },
  {
    ...usual,
    ...ended('otto', [-118, 1, -94], 'rejected', (told) => ({
      ...saidNo(told, -101),
      touches: [called(told, 'status', -103)],
    })),
    company: 'Brookside Clinic',
    role: 'Rota Coordinator',
    stage: 'declined',
    people: [person('otto', 'Head of Operations')],
  },
  {
    ...usual,
    ...ended('faye', [-130, 0, -84], 'noAnswer', (told) => ({
      touches: [{ ...called(told, 'status', -116), outcome: 'messageLeft' }],
    })),
    company: 'Hollow Lane Radio',
    role: 'Sound Archivist',
    stage: 'awaiting',
    people: [person('faye', 'Programme Lead')],
  },
  {
    ...usual,
    ...ended('ruben', [-75, 0, -55], 'offerDeclined', (told) => ({
      offer: {
        receivedAt: onDay(told, -63),
        answerBy: addDays(told.today, -56),
        acknowledgedAt: onDay(told, -63),
        notes: '',
      },
    })),
    company: 'Tern Boats',
    role: 'Rigging Engineer',
    stage: 'offer',
    people: [person('ruben', 'Yard Manager')],
  },
  {
    ...usual,
    ...ended('lotta', [-70, 2, -66], 'withdrew'),
    company: 'Gable & Moss',
    role: 'Estimator',
    stage: 'thanked',
    people: [person('lotta', 'Chief Estimator')],
  },
]
