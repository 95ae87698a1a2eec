import { mail } from '../fixtures/mails'
import { companies, open, roleOf } from './messy-sheet'

/** A mail with what a person does about it. */
export interface SortedMail {
  readonly name: string
  readonly file: Buffer
  readonly company: string
  /** The button they press; null where the app deals with the mail by itself. */
  readonly press: string | null
  /** Two applications may be meant, and the person must say which. */
  readonly asks?: boolean
}

const skip = 'Skip this file'

/** One mail of each that a company sent, as a file with a name of its own. */
function written(press: string, company: string, subject: string, text: string): SortedMail {
  const host = company.toLowerCase().replaceAll(' ', '-')
  const from = `${company} Careers <careers@${host}.example>`
  const file = mail({ subject, from, id: `${subject} ${company}`, text })
  return { name: `${host} ${subject}.eml`.toLowerCase().replaceAll(' ', '-'), file, company, press }
}

const roleAt = (company: string): string =>
  open.find((row) => row.company === company)?.role ?? 'Data Analyst'

/** Receipts for what stands in the sheet already. */
const receipts = ['Yarrow Software', 'Vale Transport', 'Willow Games'].map((company) =>
  written(
    'Note this mail',
    company,
    'Thank you for applying',
    `Dear Robin,\n\nthank you for applying for the ${roleAt(company)} role at ${company}. We have received your application and will review it.\n\n${company} Careers`,
  ),
)

/** Receipts of this week: their applications are not in the sheet yet. */
export const newcomers = ['Zephyr Airships', 'Amber Maps', 'Basil Kitchens', 'Coral Divers', 'Dune Cameras']
const newReceipts = newcomers.map((company) =>
  written(
    'Add to Applied',
    company,
    'Your application',
    `Hi Robin,\n\nwe have received your application for Data Analyst at ${company}. You will hear from us.\n\n${company} Careers`,
  ),
)

/** Companies of the sheet with two open applications each, of which one is refused. */
export const refusing = [0, 2, 11, 15, 17, 26, 30, 32, 41, 45].map((at) => companies[at] ?? '')
const refusals = refusing.map((company, at): SortedMail => {
  // The last two do not say which of the two they mean.
  const asks = at >= refusing.length - 2
  const interest = asks ? '' : ` and the ${roleOf(companies.indexOf(company))} position`
  const text = `Dear Robin,\n\nthank you for your interest in ${company}${interest}. We have decided to move forward with other candidates and will not be taking your application further.\n\n${company} Careers`
  return { ...written('Move to Declined', company, 'Update on your application', text), asks }
})

const news = [
  written(
    'Add the interview',
    'Quay Robotics',
    'Second interview',
    'Hi Robin,\n\nwe would like to invite you to a second interview for the Data Analyst role at Quay Robotics on Thursday, 11 March 2027 at 10:00 GMT. It takes 45 minutes.\n\nKim Example',
  ),
  written(
    'Add the interview',
    'Umber Paints',
    'Interview',
    'Hi Robin,\n\nwe would like to invite you to an interview for the Data Analyst role at Umber Paints on Friday, 12 March 2027 at 15:00 GMT.\n\nLin Probe',
  ),
  written(
    'Move to Offer',
    'Tidewater Books',
    'Offer',
    'Dear Robin,\n\nwe are delighted to offer you the role of Reporting Analyst at Tidewater Books. Please let us know your answer by Friday, 12 March 2027 at 17:00 GMT.\n\nPat Sample',
  ),
  written(
    'Take over the date',
    'Riverside Health',
    'Your application',
    'Hi Robin,\n\nthank you for the interview for the BI Analyst role at Riverside Health. We will let you know our decision by Wednesday, 10 March 2027.\n\nJo Muster',
  ),
]

/** Job alerts: looked at by the app alone. */
export const adverts = Array.from({ length: 9 }, (_, at): SortedMail => {
  const count = String(at + 3)
  const text = `Jobs you may like: ${count} new jobs match your search. Apply now.\n\nUnsubscribe from job alerts.`
  return { ...written('', `Board ${count}`, `${count} new jobs for you`, text), press: null }
})

/** Mails of the same folder that are about no job. */
export const strangers = [
  written(
    skip,
    'Corner Library',
    'Your books are due',
    'Hello,\n\nthree books are due on Monday. You can renew them at the desk.\n\nThe library',
  ),
  written(
    skip,
    'Village Choir',
    'Rehearsal',
    'Dear all,\n\nthe rehearsal is at seven, as always, in the small hall.\n\nAna',
  ),
  written(
    skip,
    'Village Dentist',
    'See you',
    'Hello Robin,\n\nplease come ten minutes early and bring your card.\n\nThe practice',
  ),
]

/** The same receipts, saved twice. */
export const copies = [...receipts.slice(0, 1), ...newReceipts.slice(0, 1)].map((first): SortedMail => ({
  ...first,
  name: `copy-of-${first.name}`,
  press: null,
}))

/** What was saved with the name of a mail and is none. */
export const unreadable = ['scan.eml', 'photo.eml', 'empty.eml', 'cut-off.eml'].map(
  (name, at): SortedMail => ({
    name,
    file: Buffer.from(at === 2 ? [] : [0, 1, 2, 255, at]),
    company: '',
    press: skip,
  }),
)

/** Forty mails, as they lie in the folder of a search that goes on. */
export const fortyMails: readonly SortedMail[] = [
  ...[...receipts, ...newReceipts, ...refusals, ...news],
  ...[...adverts, ...strangers, ...copies, ...unreadable],
]
