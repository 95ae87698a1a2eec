import type { IncomingNote } from '../../exchange/incoming'
import { pluralIn } from '../plural'

const plural = pluralIn('en')

type NoteValues = Readonly<Record<string, string>>

const value = (values: NoteValues, name: string) => values[name] ?? ''

/** The words of bringing in and taking out: the preview, and what a file left open. */
export const exchange = {
  bringIn: 'Bring in',
  bringInHint: 'Drop a calendar invitation here, or choose a file.',
  chooseFile: 'Choose a file',
  dropHere: 'Drop to have a look. Nothing is changed yet.',
  previewTitle: ({ fileName }: { readonly fileName: string }) => `From ${fileName}`,
  previewLead: 'This is what the file says. Nothing is changed until you confirm.',
  confirm: ({ count }: { readonly count: number }) =>
    plural(count, { one: 'Bring in this interview', other: 'Bring in # interviews' }),
  nothingNew: 'Nothing in this file is new. Your data stays as it is.',
  counts: {
    new: ({ count }: { readonly count: number }) => plural(count, { one: '# new', other: '# new' }),
    changed: ({ count }: { readonly count: number }) =>
      plural(count, { one: '# changed', other: '# changed' }),
    cancelled: ({ count }: { readonly count: number }) =>
      plural(count, { one: '# cancelled', other: '# cancelled' }),
    same: ({ count }: { readonly count: number }) =>
      plural(count, { one: '# as before', other: '# as before' }),
    skipped: ({ count }: { readonly count: number }) =>
      plural(count, { one: '# left out', other: '# left out' }),
  },
  state: {
    new: 'New',
    changed: 'Changed',
    same: 'As before',
    cancelled: 'Cancelled',
    answer: 'An answer, not a meeting',
  },
  fields: {
    company: 'Company',
    companyHint: 'The file does not name it.',
    role: 'Role',
    when: 'When',
    where: 'Where',
    joinLink: 'Link to join',
    interviewers: 'Interviewers',
    sentBy: 'Sent by',
    description: 'What it says',
  },
  yourTime: 'your time',
  interviewTime: ({ zone }: { readonly zone: string }) => `${zone} time`,
  nobodyNamed: 'The file names nobody. You can add people later.',
  noName: 'Name not given',
  optionalGuest: 'optional',
  declinedGuest: 'will not come',
  whichIsYou: 'Which of these is you?',
  whichIsYouHint: 'Asked once, so that you are not thanked by yourself.',
  noneIsMe: 'None of them',
  otherEvents: ({ count }: { readonly count: number }) =>
    plural(count, { one: '# other event in this file', other: '# other events in this file' }),
  useZone: ({ zone }: { readonly zone: string }) => `Use ${zone}`,
  markCancelled: 'Mark it as cancelled',
  problemsTitle: 'Not brought in',
  notes: {
    zoneUnknown: (values: NoteValues) =>
      `The file gives the time zone as “${value(values, 'zone')}”, which is not known here. Please check the time; it is read as ${value(values, 'readAs')}.`,
    zoneFloating: (values: NoteValues) =>
      value(values, 'hint') === ''
        ? `The file gives no time zone. The time is read as yours, ${value(values, 'zone')}.`
        : `The file gives no time zone for this meeting but mentions ${value(values, 'hint')}. The time is read as yours, ${value(values, 'zone')}.`,
    timeSkipped: (values: NoteValues) =>
      `${value(values, 'time')} does not exist on that day, because the clocks go forward. It is shown as ${value(values, 'shown')}.`,
    timeTwice: (values: NoteValues) =>
      `${value(values, 'time')} comes twice on that day, because the clocks go back. The first one is taken.`,
    lengthNotGiven: (_values: NoteValues) => 'The file does not say how long it lasts.',
    looksCancelled: (_values: NoteValues) => 'This looks cancelled. Mark it so?',
    allDay: (_values: NoteValues) => 'The file gives a day and no time.',
    answerOnly: (_values: NoteValues) =>
      'This is an answer to an invitation, so there is nothing to bring in.',
    seriesShortened: (values: NoteValues) =>
      `“${value(values, 'summary')}” repeats often. At most ${value(values, 'most')} meetings within a year are listed.`,
    eventSkipped: (values: NoteValues) =>
      value(values, 'reason') === 'outsideYear'
        ? `“${value(values, 'summary')}” has no meeting within a year of today.`
        : `${named(value(values, 'summary'))} gives no time that can be read.`,
    fileShortened: (values: NoteValues) =>
      `The file is very long. Only the first ${value(values, 'most')} events were read.`,
    listShortened: (values: NoteValues) =>
      plural(Number(value(values, 'left')), {
        one: 'The file holds very many meetings. # more is not listed here.',
        other: 'The file holds very many meetings. # more are not listed here.',
      }),
    ownStepsLeftOut: (values: NoteValues) =>
      plural(Number(value(values, 'count')), {
        one: 'One entry is a step or a named day of Afterword’s own. It is worked out anew, so it stays out.',
        other:
          '# entries are steps and named days of Afterword’s own. They are worked out anew, so they stay out.',
      }),
    fileCutOff: (_values: NoteValues) => 'The file ends in the middle of an event. It may be damaged.',
  } satisfies Record<IncomingNote['key'], (values: NoteValues) => string>,
} as const

function named(summary: string): string {
  return summary === '' ? 'One event' : `“${summary}”`
}
