import { describe, expect, test } from 'vitest'
import { newApplication } from '../../commands/new-application'
import { runCommand } from '../../commands/run-command'
import type { Application } from '../../domain/application'
import { instant, wallTime, zone } from '../../time/kinds'
import { applyChange } from '../../workspace/change'
import { emptyWorkspace, type Workspace } from '../../workspace/workspace'
import { sampleMail } from '../samples/sample-mails'
import type { IncomingMail } from './incoming-mail'
import { matchMail } from './match-mail'
import { readMailFile, readMailText } from './read-mail'

const now = instant('2027-03-01T12:00:00Z')
const context = { zone: zone('America/New_York'), now, me: ['robin.sample@example.org'] }
let last = 0
const newId = () => `id-${(last += 1)}`

function application(
  id: string,
  company: string,
  role: string,
  more: Partial<Application> = {},
): Application {
  const made = newApplication(
    id,
    { company, role, stage: 'awaiting', rank: 'a' },
    { now, zone: context.zone, newId },
  )
  return { ...made, ...more }
}

function workspaceOf(...applications: readonly Application[]): Workspace {
  return { ...emptyWorkspace, applications: new Map(applications.map((one) => [one.id, one])) }
}

async function sample(name: string): Promise<IncomingMail> {
  const result = await readMailFile(sampleMail(name), context)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

function written(text: string, from = 'Lorem Labs Hiring <jobs@example.com>'): IncomingMail {
  const result = readMailText(`From: ${from}\nSubject: Your application\n\n${text}`, context)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

const closed = { rejection: { at: instant('2026-05-04T09:00:00Z'), holdLiftedAt: null, keepWarmDone: [] } }
const met = (personId: string): Partial<Application> => ({
  interviews: [
    {
      id: `interview-${personId}`,
      round: 1,
      start: wallTime('2027-02-10T10:00'),
      end: null,
      zone: zone('Europe/Berlin'),
      form: 'video',
      place: '',
      joinLink: '',
      calendar: null,
      decidesToday: false,
      cancelledAt: null,
      interviewers: [{ personId, jobTitle: '', facts: { thankYouFor: '', theySaid: '' } }],
      debrief: { state: 'open' },
      facts: { sellingPoint: '', whyThisJob: '', clarification: { text: '', personId: null } },
    },
  ],
})
function withPerson(workspace: Workspace, id: string, email: string): Workspace {
  const person = {
    id,
    fullName: 'Kim Example',
    given: 'Kim',
    family: 'Example',
    greetAs: 'Kim',
    greetAsByHand: false,
    honorific: '',
    employer: '',
    emails: [email],
    phone: '',
  }
  return { ...workspace, people: new Map([...workspace.people, [id, person]]) }
}

describe('which application a mail is about', () => {
  test('EML-09 a word of a role in a stranger’s signature matches nothing', async () => {
    const workspace = workspaceOf(application('a', 'Ipsum Works', 'Talent Acquisition Specialist'))
    expect(matchMail('m', await sample('on-hold'), workspace)).toMatchObject({
      applicationId: null,
      candidates: [],
    })
  })

  test('EML-10 company and no role: both live ones are offered, none is picked', async () => {
    const workspace = workspaceOf(
      application('a', 'Lorem Labs', 'Data Analyst'),
      application('b', 'Lorem Labs', 'Data Engineer'),
    )
    const preview = matchMail('m', await sample('invite-without-role'), workspace)
    expect(preview.applicationId).toBeNull()
    expect(preview.candidates.map(({ applicationId }) => applicationId)).toEqual(['a', 'b'])
  })

  test('the company alone never picks, not even the only one', async () => {
    const preview = matchMail(
      'm',
      await sample('invite-without-role'),
      workspaceOf(application('a', 'Lorem Labs', 'Data Analyst')),
    )
    expect([preview.applicationId, preview.candidates.length]).toEqual([null, 1])
  })

  test('EML-11 the requisition’s number picks, whatever the company is called', async () => {
    const workspace = workspaceOf(
      application('a', 'Some Holding', 'Analyst', { reference: 'R202700117' }),
      application('b', 'Example', 'Analyst'),
    )
    expect(matchMail('m', await sample('position-filled-req-id'), workspace).applicationId).toBe('a')
  })

  test('EML-22 the words of rank tell two roles apart', () => {
    const workspace = workspaceOf(
      application('a', 'Lorem Labs', 'Senior Engineer'),
      application('b', 'Lorem Labs', 'Staff Engineer'),
    )
    const preview = matchMail(
      'm',
      written('We have chosen someone else for the Staff Engineer role.'),
      workspace,
    )
    expect([preview.applicationId, preview.candidates.map(({ applicationId }) => applicationId)]).toEqual([
      'b',
      ['b'],
    ])
  })

  test('TRK-06 two roles at one company: only the one that is named', () => {
    const workspace = workspaceOf(
      application('f', 'Lorem Labs', 'Frontend Engineer'),
      application('b', 'Lorem Labs', 'Backend Engineer'),
    )
    const preview = matchMail(
      'm',
      written('We have chosen someone else for the Back-end Engineer position.'),
      workspace,
    )
    expect(preview.candidates.map(({ applicationId }) => applicationId)).toEqual(['b'])
  })

  test('TRK-25 a closed one comes after the live one, and is never picked', () => {
    const old = application('old', 'Lorem Labs', 'Data Analyst', { ...closed, ...met('kim') })
    const live = application('live', 'Lorem Labs', 'Data Engineer')
    const workspace = withPerson(workspaceOf(old, live), 'kim', 'kim@example.com')
    const named = written(
      'We would like to invite you to an interview for the Data Engineer role.',
      'Kim Example <kim@example.com>',
    )
    expect(matchMail('m', { ...named, company: 'Lorem Labs' }, workspace).applicationId).toBe('live')
    const unnamed = written('We would like to invite you to an interview.', 'Kim Example <kim@example.com>')
    const alone = matchMail('m', unnamed, withPerson(workspaceOf(old), 'kim', 'kim@example.com'))
    expect([alone.applicationId, alone.candidates]).toEqual([
      null,
      [expect.objectContaining({ applicationId: 'old', closed: true })],
    ])
  })

  test('an interviewer’s address picks their application', () => {
    const workspace = withPerson(
      workspaceOf(application('a', 'Acme', 'Analyst', met('kim')), application('b', 'Other', 'Clerk')),
      'kim',
      'kim@example.com',
    )
    expect(
      matchMail('m', written('The outcome will follow by Friday.', 'Kim <kim@example.com>'), workspace)
        .applicationId,
    ).toBe('a')
  })
})

describe('a recruiter who writes for many', () => {
  test('is no proof where the mail names another employer', () => {
    const workspace = withPerson(
      workspaceOf(application('a', 'Acme', 'Data Analyst', met('kim'))),
      'kim',
      'kim@example.com',
    )
    const mail = written(
      'We would like to invite you to an interview for the Data Analyst role at Juniper Maps.',
      'Kim <kim@example.com>',
    )
    expect(matchMail('m', mail, workspace)).toMatchObject({
      applicationId: null,
      candidates: [{ applicationId: 'a' }],
    })
  })
})

describe('the same mail again', () => {
  const rejection =
    'We are sorry to tell you that we will not be moving forward with your application for Data Analyst at Lorem Labs.'

  function brought(mail: IncomingMail): Workspace {
    const outcome = runCommand(
      emptyWorkspace,
      {
        kind: 'bringInMail',
        applicationId: null,
        company: 'Lorem Labs',
        role: 'Data Analyst',
        reference: '',
        direction: 'received',
        sentAt: mail.sentAt,
        mail: { id: mail.messageId, digest: mail.digest, subject: mail.subject },
        note: '',
        news: { kind: 'rejection' },
        meetings: [],
      },
      { now, zone: context.zone, newId },
    )
    if (!outcome.ok) throw new Error(outcome.failure.code)
    return applyChange(emptyWorkspace, outcome.value.change)
  }

  test('is known, as a file and as pasted words', () => {
    const mail = written(rejection)
    const workspace = brought(mail)
    expect(matchMail('m', mail, workspace).state).toBe('same')
    expect(matchMail('m', { ...mail, messageId: 'other@example.com' }, workspace).state).toBe('same')
    expect(matchMail('m', written(`${rejection} Really.`), workspace).state).toBe('new')
  })

  test('an answer within its thread finds its application', () => {
    const mail = written(rejection)
    const workspace = brought(mail)
    const answer = {
      ...written('Thank you for the kind words.', 'Sam <sam@elsewhere.example>'),
      references: [mail.messageId],
    }
    expect(matchMail('m', answer, workspace).candidates[0]).toMatchObject({ because: 'thread' })
  })
})
