import type { MailKind } from '../../exchange/mail/mail-kind'
import type { MailNote } from '../../exchange/mail/incoming-mail'

type Who = { readonly who: string }
type Values = MailNote['values']

const from = ({ who }: Who): string => (who === '' ? '' : ` from ${who}`)

const proposals: Readonly<Record<MailKind, (given: Who) => string>> = {
  rejection: (given) => `This reads like a rejection${from(given)}: move to Declined?`,
  filled: (given) => `This says that the position is filled${from(given)}: move to Declined?`,
  onHold: (given) => `This reads like a pause${from(given)}: put it on hold? A pause is not a no.`,
  offer: (given) => `This reads like an offer${from(given)}: move to Offer?`,
  invitation: (given) => `This reads like an invitation${from(given)}: add the interview?`,
  reschedule: (given) => `This reads like a new time${from(given)}: move the interview?`,
  cancellation: (given) => `This seems to call an interview off${from(given)}: mark it as cancelled?`,
  acknowledgement: (given) => `This reads like a receipt for your application${from(given)}.`,
  decisionDate: (given) => `This says when you will hear${from(given)}.`,
  outgoing: () => 'This is a mail of your own. It is noted as a contact that you made.',
  advert: () => 'This reads like an advert or a job alert. There is nothing to bring in.',
  other: (given) => `This is a mail${from(given)} whose meaning is left to you.`,
}

const kinds: Readonly<Record<MailKind, string>> = {
  invitation: 'An invitation to an interview',
  reschedule: 'A new time for an interview',
  cancellation: 'An interview called off',
  acknowledgement: 'A receipt for an application',
  decisionDate: 'When they will decide',
  onHold: 'On hold',
  offer: 'An offer',
  rejection: 'A rejection',
  filled: 'The position is filled',
  outgoing: 'A mail of my own',
  advert: 'An advert or job alert',
  other: 'Something else',
}

const notes: Readonly<Record<MailNote['key'], (values: Values) => string>> = {
  outlookOnly: () =>
    'The invitation is in Outlook’s own format (winmail.dat), which only Outlook reads. The time is taken from the words.',
  dateTwoWays: ({ one = '', other = '' }) =>
    `The date can be read in two ways, ${one} and ${other}. Please check it.`,
  zoneAssumed: ({ zone = '' }) => `The mail names no time zone. The time is read as yours, ${zone}.`,
  noDate: () => 'This text does not say when it was sent. Days such as “tomorrow” are counted from today.',
  forwarded: () => 'This mail was passed on; what counts is the mail inside it.',
}

/** The sheet that shows a mail before anything is changed. */
export const bringInMail = {
  title: 'Bring in a mail',
  sentOn: ({ who, when }: { who: string; when: string }) =>
    [who, when].filter((part) => part !== '').join(' · '),
  nobody: 'Sender not named',
  noSubject: 'No subject',
  proposals,
  kinds,
  notes,
  quotes: 'The words this relies on',
  whole: 'The whole mail',
  kind: 'What it is',
  belongsTo: 'Belongs to',
  chooseApplication: 'Please choose',
  whichApplication: 'Please choose which application this mail is about.',
  newApplication: 'A new application',
  application: ({ company, role }: { company: string; role: string }) =>
    role === '' ? company : `${company}, ${role}`,
  closed: ({ name }: { name: string }) => `${name} (closed)`,
  companyHint: 'As the mail names it; please check.',
  answerBy: 'They want an answer by',
  until: 'On hold until',
  untilHint: 'Left empty, you are asked again in eight weeks.',
  decideBy: 'They decide by',
  day: 'Day',
  from: 'From',
  to: 'To',
  zone: 'Time zone',
  yourTime: ({ when }: { when: string }) => `${when}, your time`,
  known: 'This interview is on the board already; the mail is noted beside it.',
  dayLeft: 'Without a day the mail is only noted; add the interview once the time is agreed.',
  interview: 'Which interview',
  noInterview: 'No interview of this application is still to come.',
  dateMissing: 'Please enter the day and the time.',
  same: ({ company }: { company: string }) =>
    `This mail was brought in already, for ${company}. There is nothing new in it.`,
  confirm: {
    declined: 'Move to Declined',
    offer: 'Move to Offer',
    onHold: 'Put on hold',
    invitation: 'Add the interview',
    reschedule: 'Move the interview',
    cancellation: 'Mark as cancelled',
    applied: 'Add to Applied',
    date: 'Take over the date',
    note: 'Note this mail',
    leave: 'Leave it',
    show: 'Show it on the board',
  },
  done: {
    declined: ({ company }: { company: string }) => `${company} is in Declined`,
    offer: ({ company }: { company: string }) => `${company} is in Offer`,
    onHold: ({ company }: { company: string }) => `${company} is on hold`,
    invitation: ({ company }: { company: string }) => `The interview at ${company} is added`,
    reschedule: ({ company }: { company: string }) => `The interview at ${company} is moved`,
    cancellation: ({ company }: { company: string }) => `The interview at ${company} is cancelled`,
    noted: ({ company }: { company: string }) => `The mail is noted for ${company}`,
  },
} as const
