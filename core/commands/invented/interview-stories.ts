import { person, usual, type SampleStory } from './sample-story'

/** Around an interview: one to prepare, one just over, one whose names are missing. */
export const interviewStories: readonly SampleStory[] = [
  {
    ...usual,
    company: 'Beacon Press',
    role: 'Production Editor',
    stage: 'interviewed',
    interviewInDays: 1,
    starts: '11:00',
    ends: '12:00',
    debriefed: false,
    people: [person('petra', 'Head of Production')],
    tell: ({ application }) => application,
  },
  {
    ...usual,
    company: 'Kestrel Foods',
    role: 'Quality Lead',
    stage: 'interviewed',
    interviewInDays: 0,
    endedHoursAgo: 1,
    form: 'phone',
    debriefed: false,
    people: [person('tomas', 'Plant Manager')],
    tell: ({ application }) => application,
  },
  {
    ...usual,
    company: 'Sable Optics',
    role: 'Lens Technician',
    stage: 'interviewed',
    interviewInDays: -1,
    form: 'onSite',
    place: 'Mill Lane 9',
    people: [person('unknown', 'Workshop Lead')],
    tell: ({ application }) => application,
  },
]
