import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** The sheet that shows a file before anything is changed. What the file itself says stands in `exchange`. */
export const bringIn = {
  title: 'Bring in an invitation',
  anyTitle: 'Bring in',
  chooseTitle: 'Invitations, mails, tables, contacts',
  chooseText:
    'Drop files anywhere on this window, choose them, or paste a mail with Ctrl+V. You see what they say before anything is changed.',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  dropTitle: 'Let go to have a look',
  dropText: 'Nothing is changed before you confirm.',
  reading: 'Reading the file…',
  readingOf: ({ at, all }: { at: number; all: number }) => `Reading file ${String(at)} of ${String(all)}…`,
  stopReading: 'Stop reading',
  stopped: 'Stopped. Nothing was changed.',
  pasted: 'Pasted text',
  summaryTitle: 'All files are dealt with',
  summaryDone: ({ count }: { count: number }) =>
    plural(count, {
      one: 'From one file something was brought in.',
      other: 'From # files something was brought in.',
    }),
  summarySame: ({ names }: { names: string }) => `Here already: ${names}`,
  summaryAdverts: ({ names }: { names: string }) => `Adverts and job alerts, left alone: ${names}`,
  summarySkipped: ({ names }: { names: string }) => `Skipped: ${names}`,
  summaryFailed: ({ names }: { names: string }) => `Could not be read: ${names}`,
  summaryClose: 'Done',
  fileOf: ({ at, all, name }: { at: number; all: number; name: string }) =>
    all === 1 ? name : `${name} (${String(at)} of ${String(all)})`,
  skipFile: 'Skip this file',
  tooLarge: ({ megabytes }: { megabytes: string }) =>
    `This file is larger than ${megabytes} MB. Nothing was changed.`,
  whoTitle: 'Which of these is you?',
  whoHint: 'Asked once, so that you do not end up among your interviewers.',
  organiser: 'sent the invitation',
  none: 'None of these',
  whoContinue: 'Continue',
  whoMissing: 'Please choose one.',
  companyMissing: 'Please name the company.',
  companyHint: 'Not guessed from the file.',
  companyOnBoard: 'On your board already.',
  belongsTo: 'Belongs to',
  newApplication: 'A new application',
  knownApplication: ({ company, role }: { company: string; role: string }) =>
    role === '' ? company : `${company}, ${role}`,
  include: ({ summary }: { summary: string }) => (summary === '' ? 'Bring this in' : summary),
  minutes: ({ minutes }: { minutes: number }) => `${String(minutes)} min`,
  minutesUnknown: 'Length not given',
  inZone: ({ from, to, place }: { from: string; to: string; place: string }) =>
    to === '' ? `${from} in ${place}` : `${from} to ${to} in ${place}`,
  range: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  whichZone: 'Which time is meant?',
  whichZoneHint: ({ place }: { place: string }) =>
    `The file gives no zone for this meeting, but mentions ${place}.`,
  yourZone: ({ place }: { place: string }) => `${place}, your time`,
  zone: ({ place }: { place: string }) => `${place} time`,
  jobTitleOf: ({ name }: { name: string }) => `Job title of ${name}`,
  nameOf: ({ address }: { address: string }) => `Name of ${address}`,
  same: 'Nothing new: this interview is already on the board.',
  changed: 'This interview is on the board. The file changes it:',
  wasIs: ({ was, is }: { was: string; is: string }) => (was === '' ? `Now ${is}` : `Now ${is} (was ${was})`),
  peopleAdded: ({ names }: { names: string }) => `Also ${names}`,
  takesPlace: 'It was cancelled. Now it takes place.',
  nothingElse: 'Small print only; time, place and people stay as they are.',
  cancelled: 'They have called this interview off.',
  cancelledUnknown: 'This calls off an interview that is not on the board, so there is nothing to change.',
  answer: 'This is an answer to an invitation, so there is nothing to bring in.',
  takeChange: 'Take over the change',
  markCancelledMany: ({ count }: { count: number }) =>
    plural(count, { one: 'Mark it as cancelled', other: 'Mark # interviews as cancelled' }),
  showMore: ({ count, left }: { count: number; left: number }) =>
    plural(left, { one: 'Show one more', other: `Show ${String(count)} more of #` }),
  showIt: 'Show it on the board',
  close: 'Close',
  doneNew: ({ company }: { company: string }) => `${company} is on the board`,
  doneMany: ({ count }: { count: number }) =>
    plural(count, { one: '# interview brought in', other: '# interviews brought in' }),
  doneChanged: ({ company }: { company: string }) => `The interview at ${company} is changed`,
  doneCancelledMany: ({ count }: { count: number }) =>
    plural(count, { one: '# interview is cancelled', other: '# interviews are cancelled' }),
  doneCancelled: ({ company }: { company: string }) => `The interview at ${company} is cancelled`,
} as const
