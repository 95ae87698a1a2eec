import { decisionFor } from '../../domain/decision'
import { addDays } from '../../time/arithmetic'
import { called, person, thankedThen, usual, type SampleStory } from './sample-story'

/** Silence in its later stages: the timeline, the second question, the last note, and letting go. */
export const waitingStories: readonly SampleStory[] = [
  {
    ...usual,
    company: 'Marlow Instruments',
    role: 'Test Engineer',
    stage: 'thanked',
    interviewInDays: -12,
    people: [person('anouk', 'Head of Test')],
    tell: thankedThen('anouk', -12, () => ({ decision: { now: { state: 'notSaid' }, earlier: [] } })),
  },
  {
    ...usual,
    company: 'Harrow Bikes',
    role: 'Workshop Planner',
    stage: 'awaiting',
    interviewInDays: -30,
    people: [person('leo', 'Operations Manager')],
    tell: thankedThen('leo', -30, (told) => ({
      decision: { now: decisionFor(addDays(told.today, -21), told.zone), earlier: [] },
      touches: [called(told, 'status', -13)],
    })),
  },
  {
    ...usual,
    company: 'Pine Street Theatre',
    role: 'Stage Accountant',
    stage: 'awaiting',
    interviewInDays: -46,
    people: [person('saga', 'Finance Director')],
    tell: thankedThen('saga', -46, (told) => ({
      decision: { now: decisionFor(addDays(told.today, -34), told.zone), earlier: [] },
      touches: [called(told, 'status', -28), called(told, 'second', -17)],
    })),
  },
  {
    ...usual,
    company: 'Quarry Software',
    role: 'Support Engineer',
    stage: 'awaiting',
    interviewInDays: -62,
    people: [person('olek', 'Support Lead')],
    tell: thankedThen('olek', -62, (told) => ({
      decision: { now: decisionFor(addDays(told.today, -48), told.zone), earlier: [] },
      touches: [called(told, 'status', -42)],
    })),
  },
]
