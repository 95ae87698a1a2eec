import { describe, expect, test } from 'vitest'
import { anApplication, aWaitingApplication } from '../testing/applications'
import { anInterviewInput } from '../testing/inputs'
import { applicationAfter, aWorkspace, done, refusal } from '../testing/workspaces'
import { instant, wallTime, zone } from '../time/kinds'
import type { AnyCommand } from './all-commands'
import type { InterviewInput } from './inputs'

const add = (given: Partial<InterviewInput> = {}): AnyCommand => ({
  kind: 'addInterview',
  applicationId: 'application',
  interview: anInterviewInput(given),
})
const past = { start: wallTime('2027-04-01T11:00'), end: wallTime('2027-04-01T12:00') }

describe('a new interview', () => {
  test.each([
    ['brings a waiting card back', 'awaiting', 'interviewed'],
    ['brings a thanked card back', 'thanked', 'interviewed'],
    ['brings one from the strip onto the board', 'applied', 'interviewed'],
    ['leaves one where it is', 'interviewed', 'interviewed'],
  ] as const)('%s', (_name, stage, expected) => {
    expect(applicationAfter(anApplication({ stage }), add()).stage).toBe(expected)
  })

  test('leaves an offer in its column', () => {
    const offer = {
      receivedAt: instant('2027-04-08T10:00:00Z'),
      answerBy: null,
      acknowledgedAt: null,
      notes: '',
    }
    expect(applicationAfter(anApplication({ stage: 'offer', offer }), add()).stage).toBe('offer')
  })

  test('stands at the top of its column, open for its debrief, in history', () => {
    const workspace = aWorkspace([aWaitingApplication({ id: 'application' }), anApplication({ id: 'other' })])
    const { workspace: after, outcome } = done(workspace, add())
    const application = after.applications.get('application')
    expect((application?.rank ?? '') < (after.applications.get('other')?.rank ?? '')).toBe(true)
    const added = application?.interviews.at(-1)
    expect([added?.id, added?.place, added?.debrief.state]).toEqual([
      outcome.createdId,
      'Harbour Street 4',
      'open',
    ])
    expect(application?.history.at(-1)).toMatchObject({
      what: 'interviewAdded',
      values: { start: '2027-04-20T11:00' },
    })
  })

  test('still to come, ends a pause, a no and the archive: they have asked the user in', () => {
    const at = instant('2027-04-08T10:00:00Z')
    const over = anApplication({
      stage: 'declined',
      pause: { since: at, until: null, reason: '' },
      rejection: { at, holdLiftedAt: null, keepWarmDone: [] },
      archive: { at, outcome: 'rejected' },
    })
    const after = applicationAfter(over, add())
    expect([after.stage, after.pause, after.rejection, after.archive]).toEqual([
      'interviewed',
      null,
      null,
      null,
    ])
    expect(after.history.map(({ what }) => what)).toEqual([
      'created',
      'resumed',
      'restored',
      'interviewAdded',
    ])
  })

  test('of the past, added for the record, ends none of them', () => {
    const at = instant('2027-04-08T10:00:00Z')
    const declined = anApplication({
      stage: 'declined',
      rejection: { at, holdLiftedAt: null, keepWarmDone: [] },
    })
    const after = applicationAfter(declined, add(past))
    expect([after.stage, after.rejection]).toEqual(['declined', declined.rejection])
  })

  test('that ends before it starts is refused, also where only the zone tells', () => {
    const workspace = aWorkspace([anApplication()])
    expect(refusal(workspace, add({ end: wallTime('2027-04-20T10:59') }))).toBe('interviewEndBeforeStart')
    const gap = { start: wallTime('2027-03-28T02:30'), end: wallTime('2027-03-28T03:00') }
    expect(refusal(workspace, add(gap))).toBe('interviewEndBeforeStart')
    expect(refusal(workspace, add({ zone: zone('Mars/Olympus') }))).toBeNull()
  })
})
