import { expect, test } from 'vitest'
import { instant, zone } from '../../time/kinds'
import { sampleMail } from '../samples/sample-mails'
import type { IncomingMail } from './incoming-mail'
import { readMailFile, readMailText } from './read-mail'

/** The area g-email of the shared cases, as far as one mail alone decides; which application is meant stands in `match-mail.test.ts`. */
const context = {
  zone: zone('America/New_York'),
  now: instant('2027-03-01T12:00:00Z'),
  me: ['robin.sample@example.org'],
}

async function mail(name: string): Promise<IncomingMail> {
  const result = await readMailFile(sampleMail(name), context)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

test('EML-01 a no that names the offer which does not come is a rejection', async () => {
  expect(await mail('rejection-says-offer')).toMatchObject({
    mailKind: 'rejection',
    company: 'Lorem Labs',
    role: 'Data Analyst',
    quotes: [expect.stringContaining('unable to offer you'), 'We chose another person.'],
  })
})

test('EML-03 one sender, one subject: a receipt in HTML alone, and a no', async () => {
  expect(await mail('ack-html-only')).toMatchObject({
    mailKind: 'acknowledgement',
    role: 'Data Analyst',
    text: expect.stringContaining('We have your application for Data Analyst.'),
    decision: { day: '2027-03-15' },
  })
  expect(await mail('rejection-same-subject')).toMatchObject({ mailKind: 'rejection', role: 'Data Analyst' })
})

test('EML-04 a pause until autumn is no no', async () => {
  expect(await mail('on-hold')).toMatchObject({
    mailKind: 'onHold',
    holdUntil: '2027-09-01',
    company: 'Lorem Labs',
  })
})

test('EML-11 a requisition that is filled, named by nothing but its number', async () => {
  expect(await mail('position-filled-req-id')).toMatchObject({
    mailKind: 'filled',
    requisition: 'R202700117',
  })
})

test('EML-12 an advert that says interview invites nobody', async () => {
  expect(await mail('job-alert-says-interview')).toMatchObject({ mailKind: 'advert' })
})

test('EML-15 windows-1252 under the label of another', async () => {
  expect((await mail('cp1252-labelled-latin1')).text).toContain(
    'it’s decided… the salary is € 61.500 – and we would love to have you on the team.',
  )
})

test('EML-16, EML-17, EML-19 heads in words that are encoded', async () => {
  expect((await mail('subject-split-in-character')).subject).toBe('Gespräch in Köln, Übersicht')
  expect((await mail('encoded-comma-in-from')).from).toEqual({
    name: 'Example, Kim',
    address: 'kim.example@example.com',
  })
  expect(await mail('gb2312')).toMatchObject({ subject: '面试邀请', mailKind: 'other' })
})

test('EML-18 an invitation that only Outlook reads: said so, and the words give the time in summer time', async () => {
  const read = await mail('winmail-dat')
  expect(read.meeting).toMatchObject({ startsAt: '2027-03-16T17:00:00Z', end: '2027-03-16T10:45' })
  expect(read.notes).toEqual([{ key: 'outlookOnly', values: {} }])
})

test('EML-23 pasted source is decoded before anything is read from it', () => {
  const source =
    'Hi Robin,\n\nwe=E2=80=99ve decided not to move forward with your=\n application. It wasn=E2=80=99t easy.\n'
  const result = readMailText(source, context)
  expect(result).toMatchObject({
    ok: true,
    value: {
      mailKind: 'rejection',
      text: expect.stringContaining('we’ve decided not to move forward with your application'),
    },
  })
})

test('a draft of the user’s own is their own', async () => {
  expect(await mail('expected-draft-export')).toMatchObject({ mailKind: 'outgoing' })
})

test('an invitation without a role names the company, and no time out of a link', async () => {
  expect(await mail('invite-without-role')).toMatchObject({
    mailKind: 'invitation',
    company: 'Lorem Labs',
    role: '',
    meeting: null,
  })
})
