import { expect, test } from 'vitest'
import { matchMail } from '#core/exchange/mail/match-mail'
import { readMailText } from '#core/exchange/mail/read-mail'
import type { MailPreview } from '#core/exchange/preview'
import { instant } from '#core/time/kinds'
import { valueOf } from '#core/workspace/failure'
import { emptyWorkspace } from '#core/workspace/workspace'
import { madrid } from '../../workspace/sample.test-data'
import { mailDraft, mailGuests } from './mail-draft'
import { mailInput } from './mail-input'

const context = { zone: madrid, now: instant('2027-03-01T09:00:00Z'), me: [] }

function preview(text: string): MailPreview {
  const mail = valueOf(
    readMailText(`From: Kim Example <kim@acme.example>\nSubject: News\n\n${text}`, context),
  )
  return matchMail('pasted', mail, emptyWorkspace)
}
function draftOf(text: string) {
  const read = preview(text)
  return { read, draft: mailDraft(read, madrid, mailGuests(read, [])) }
}

test('a mail about nothing known begins as a new application with what it names', () => {
  const { draft } = draftOf('We chose another person for the Data Analyst role at Acme Harbour.')
  expect(draft).toMatchObject({
    kind: 'rejection',
    belongsTo: 'new',
    company: 'Acme Harbour',
    role: 'Data Analyst',
    day: '',
  })
})

test('a mail that reads like nothing about a job belongs nowhere until the user says so', () => {
  expect(draftOf('Three books are due on Monday. You can renew them at the desk.').draft).toMatchObject({
    kind: 'other',
    belongsTo: '',
  })
})

test('an offer brings its day; a day that can be read in two ways is left to the user', () => {
  expect(draftOf('We are pleased to offer you the job. Please answer by 19 March 2027.').draft.day).toBe(
    '2027-03-19',
  )
  const twice = draftOf('We are pleased to offer you the job. Please answer by 04/05/2027.')
  expect(twice.draft.day).toBe('')
  expect(twice.read.mail.notes).toContainEqual({
    key: 'dateTwoWays',
    values: { one: '2027-04-05', other: '2027-05-04' },
  })
})

test('whom the user will meet is ticked, who only writes is not', () => {
  const text =
    'We would like to invite you to an interview with Dana Lee, VP Engineering, on 4 March at 10:00 GMT.\n\nBest,\nKim Example\nRecruiter'
  const { draft } = draftOf(text)
  expect(draft.guests.map(({ fullName, jobTitle, include }) => [fullName, jobTitle, include])).toEqual([
    ['Kim Example', 'Recruiter', false],
    ['Dana Lee', 'VP Engineering', true],
  ])
})

test('what is confirmed is one command: the contact, the meeting, its people', () => {
  const { read, draft } = draftOf(
    'We would like to invite you to an interview with Dana Lee, VP Engineering, on 4 March at 10:00 GMT.',
  )
  draft.company = 'Acme Harbour'
  expect(mailInput({ preview: read, draft, meetings: [], held: null })).toMatchObject({
    kind: 'bringInMail',
    applicationId: null,
    company: 'Acme Harbour',
    direction: 'received',
    news: { kind: 'none' },
    meetings: [
      { interview: { start: '2027-03-04T10:00', zone: 'UTC', interviewers: [{ fullName: 'Dana Lee' }] } },
    ],
  })
})

test('the user’s word on what it is decides what happens', () => {
  const { read, draft } = draftOf('We chose another person for the Data Analyst role at Tern.')
  draft.kind = 'onHold'
  draft.day = '2027-09-01'
  expect(mailInput({ preview: read, draft, meetings: [], held: null })).toMatchObject({
    news: { kind: 'onHold', until: '2027-09-01' },
  })
})
