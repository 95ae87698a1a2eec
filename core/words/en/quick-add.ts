import type { QuickDoubt } from '../../quick-add/reading'

const doubts: Readonly<Record<QuickDoubt, string>> = {
  dayBeforeMonth: 'Read with the day before the month.',
  monthBeforeDay: 'Read with the month before the day.',
  weekdayComing: 'No week is said: the coming one is taken.',
  weekdayPast: 'No week is said: the last one is taken.',
  todayAssumed: 'No day is said: today is taken.',
  afternoonAssumed: 'Neither morning nor afternoon is said: the afternoon is taken.',
  zoneConverted: 'Turned into your own time.',
  secondTimeLeft: 'Two times are said: the first is taken.',
  companyOrPerson: 'This may be a company or a person: a company is taken.',
}

/** One line in plain words, and the fields that it fills. */
export const quickAdd = {
  title: 'Quick add',
  line: 'Tell it in one line',
  placeholder: 'Second interview at Acme, Tue 3 pm, with Dana Lee (VP Engineering)',
  understood: 'Understood as',
  company: 'Company',
  role: 'Role',
  day: 'Day',
  start: 'From',
  end: 'To',
  round: 'Which interview',
  form: 'How',
  forms: { unknown: 'Not said', phone: 'Phone', video: 'Video', onSite: 'On site' },
  people: 'Who',
  name: 'Name',
  jobTitle: 'Job title',
  numbered: ({ number }: { number: number }) => `Person ${number}`,
  addPerson: 'Add a person',
  removePerson: ({ name }: { name: string }) => (name === '' ? 'Remove this person' : `Remove ${name}`),
  unread: ({ words }: { words: string }) => `Not understood: “${words}”. Nothing is made of it.`,
  doubts,
  belongsTo: 'Where it belongs',
  asAnother: ({ round, company, role }: { round: string; company: string; role: string }) =>
    `${round} at ${company}${role === '' ? '' : `, ${role}`}`,
  asNew: 'A new application',
  archivedHint: 'This application is in the archive. An interview that is still to come takes it out again.',
  add: 'Add',
  added: ({ company }: { company: string }) => `${company} is on the board`,
  addedRound: ({ company }: { company: string }) => `The interview at ${company} is added`,
  afresh: 'Start afresh',
  keptHint: 'Escape closes it and keeps what you have told so far.',
  close: 'Close',
} as const
