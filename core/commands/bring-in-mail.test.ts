import { expect, test } from 'vitest'
import type { Application } from '../domain/application'
import { instant, wallTime, zone } from '../time/kinds'
import { applyChange, inverseOf } from '../workspace/change'
import { emptyWorkspace, type Workspace } from '../workspace/workspace'
import type { AnyCommand } from './all-commands'
import { runCommand } from './run-command'

const now = instant('2027-03-01T12:00:00Z')
const madrid = zone('Europe/Madrid')
let last = 0
const context = { now, zone: madrid, newId: () => `id-${(last += 1)}` }

type Mail = Extract<AnyCommand, { kind: 'bringInMail' }>
const mail: Mail = {
  kind: 'bringInMail',
  applicationId: null,
  company: 'Lorem Labs',
  role: 'Data Analyst',
  reference: 'R-1042',
  direction: 'received',
  sentAt: instant('2027-02-26T09:00:00Z'),
  mail: { id: 'one@example.com', digest: 'abc', subject: 'News' },
  note: 'We chose another person.',
  news: { kind: 'none' },
  meetings: [],
}

function done(workspace: Workspace, command: Mail): Workspace {
  const outcome = runCommand(workspace, command, context)
  if (!outcome.ok) throw new Error(outcome.failure.code)
  return applyChange(workspace, outcome.value.change)
}
function only(workspace: Workspace): Application {
  const [application] = workspace.applications.values()
  if (application === undefined) throw new Error('no application')
  return application
}

test('a mail about nothing known makes a card in the strip, with the contact on it', () => {
  expect(only(done(emptyWorkspace, mail))).toMatchObject({
    company: 'Lorem Labs',
    stage: 'applied',
    reference: 'R-1042',
    touches: [{ direction: 'received', channel: 'mail', at: mail.sentAt, mail: { id: 'one@example.com' } }],
  })
})

test('a no moves the card to Declined, as of the day the mail was sent, and one undo takes all of it back', () => {
  const before = done(emptyWorkspace, mail)
  const id = only(before).id
  const command: Mail = {
    ...mail,
    applicationId: id,
    mail: { ...mail.mail, id: 'two@example.com' },
    news: { kind: 'rejection' },
  }
  const outcome = runCommand(before, command, context)
  if (!outcome.ok) throw new Error(outcome.failure.code)
  const after = applyChange(before, outcome.value.change)
  expect(only(after)).toMatchObject({ stage: 'declined', rejection: { at: mail.sentAt } })
  expect(only(applyChange(after, inverseOf(outcome.value.change, after.revision + 1)))).toEqual(only(before))
})

test('an offer comes with its day; a second mail about it moves the day and keeps the rest', () => {
  const offered = done(emptyWorkspace, { ...mail, news: { kind: 'offer', answerBy: '2027-03-05' as never } })
  expect(only(offered)).toMatchObject({ stage: 'offer', offer: { answerBy: '2027-03-05' } })
  const again = done(offered, {
    ...mail,
    applicationId: only(offered).id,
    mail: { ...mail.mail, id: 'b' },
    news: { kind: 'offer', answerBy: '2027-03-08' as never },
  })
  expect(only(again).offer).toEqual({ ...only(offered).offer, answerBy: '2027-03-08' })
})

test('a pause is not a no, and a day of decision is kept', () => {
  const held = only(done(emptyWorkspace, { ...mail, news: { kind: 'onHold', until: '2027-09-01' as never } }))
  expect(held).toMatchObject({ rejection: null, pause: { until: '2027-09-01' } })
  const dated = only(
    done(emptyWorkspace, { ...mail, news: { kind: 'decisionDate', date: '2027-03-12' as never } }),
  )
  expect(dated.decision.now).toMatchObject({ state: 'dated', date: '2027-03-12' })
})

test('an invitation brings its interview, its people and the contact', () => {
  const workspace = done(emptyWorkspace, {
    ...mail,
    meetings: [
      {
        company: '',
        role: '',
        applicationId: null,
        interviewId: null,
        cancelled: false,
        calendar: null,
        interview: {
          round: null,
          start: wallTime('2027-03-04T17:00'),
          end: null,
          zone: madrid,
          form: 'video',
          place: '',
          joinLink: '',
          decidesToday: false,
          interviewers: [
            { personId: null, fullName: 'Dana Lee', jobTitle: 'VP Engineering', email: '', phone: '' },
          ],
        },
      },
    ],
  })
  expect(only(workspace)).toMatchObject({
    stage: 'interviewed',
    interviews: [{ start: '2027-03-04T17:00', interviewers: [{ jobTitle: 'VP Engineering' }] }],
  })
  expect([...workspace.people.values()].map(({ fullName }) => fullName)).toEqual(['Dana Lee'])
})

test('the same mail a second time changes nothing', () => {
  const before = done(emptyWorkspace, mail)
  expect(runCommand(before, { ...mail, applicationId: only(before).id }, context)).toMatchObject({
    ok: false,
    failure: { code: 'nothingToBringIn' },
  })
})

test('without a company, and for an application that is gone, nothing is done', () => {
  expect(runCommand(emptyWorkspace, { ...mail, company: ' ' }, context)).toMatchObject({
    failure: { code: 'companyMissing' },
  })
  expect(runCommand(emptyWorkspace, { ...mail, applicationId: 'gone' }, context)).toMatchObject({
    failure: { code: 'notFound' },
  })
})

test('a mail from the future is of now', () => {
  expect(
    only(done(emptyWorkspace, { ...mail, sentAt: instant('2031-01-01T00:00:00Z') })).touches[0]?.at,
  ).toBe(now)
})
