import { describe, expect, test } from 'vitest'
import { isThanked } from '../etiquette/thanks'
import { aCall, aLetter, anApplication, anInterview } from '../testing/applications'
import { aWorkspace, done, refusal } from '../testing/workspaces'
import { applyChange, inverseOf } from '../workspace/change'
import { instant } from '../time/kinds'
import { settingsOf } from '../workspace/workspace'

const sent = instant('2027-04-08T16:00:00Z')
const at = instant('2027-04-09T10:00:00Z')

/** Dana and Ravi were met here, Dana elsewhere too; one note is out, one is half written. */
const met = anApplication({
  interviews: [
    anInterview(
      {
        facts: {
          sellingPoint: '',
          whyThisJob: '',
          clarification: { text: 'know SQL', personId: 'ravi' },
        },
      },
      ['dana', 'ravi'],
    ),
  ],
  letters: [
    aLetter('thankYou', sent, { id: 'note', interviewId: 'interview', personId: 'ravi' }),
    aLetter('thankYou', null, { interviewId: 'interview', personId: 'dana' }),
  ],
  touches: [aCall('2027-04-20T08:00:00Z', { personId: 'ravi' })],
  history: [{ what: 'letterSent', at: sent, values: { kind: 'thankYou', person: 'ravi' } }],
})
const other = anApplication({ id: 'other', company: 'Example Rail', interviews: [anInterview({}, ['dana'])] })
const workspace = aWorkspace([met, other])

describe('an application deleted for good', () => {
  const forget = (withPeople: boolean) =>
    ({ kind: 'forgetApplication', applicationId: 'application', withPeople }) as const

  test('goes with what was announced of it, and leaves others alone', () => {
    const announced = done(workspace, { kind: 'announce', ids: ['application:wait:x', 'other:wait:x'], at })
    const after = done(announced.workspace, forget(false)).workspace
    expect([...after.applications.keys()]).toEqual(['other'])
    expect(after.applications.get('other')).toBe(other)
    expect([...after.announcements.keys()]).toEqual(['other:wait:x'])
    expect(after.people.size).toBe(3)
  })

  test('takes the people along who were met nowhere else, where that is asked', () => {
    const after = done(workspace, forget(true)).workspace
    expect([...after.people.keys()]).toEqual(['dana', 'mei'])
  })

  test('comes back whole', () => {
    const { workspace: after, outcome } = done(workspace, forget(true))
    const back = applyChange(after, inverseOf(outcome.change, after.revision + 1))
    expect({ ...back, revision: 0 }).toEqual({ ...workspace, revision: 0 })
  })

  test('is refused where there is none', () => {
    expect(refusal(aWorkspace([other]), forget(true))).toBe('notFound')
  })
})

describe('a person deleted for good', () => {
  const after = done(workspace, { kind: 'forgetPerson', personId: 'ravi' }).workspace
  const application = after.applications.get('application')

  test('is found nowhere any more', () => {
    expect(after.people.has('ravi')).toBe(false)
    expect(JSON.stringify([...after.applications.values()])).not.toContain('ravi')
  })

  test('what was sent to them stays sent, as do calls', () => {
    expect(application?.letters.map(({ progress, personId }) => [progress.state, personId])).toEqual([
      ['sent', null],
      ['drafting', 'dana'],
    ])
    expect(application?.touches.map(({ at, personId }) => [at, personId])).toEqual([
      ['2027-04-20T08:00:00Z', null],
    ])
    expect(application?.interviews[0]?.facts.clarification.text).toBe('know SQL')
  })

  test('a letter to them that was not sent goes too', () => {
    const without = done(workspace, { kind: 'forgetPerson', personId: 'dana' }).workspace
    const letters = without.applications.get('application')?.letters ?? []
    expect(letters.map(({ progress }) => progress.state)).toEqual(['sent'])
    expect(isThanked(without.applications.get('application') ?? met, 'interview', 'ravi')).toBe(true)
  })

  test('an application that never knew them keeps its identity', () => {
    expect(after.applications.get('other')).toBe(other)
  })

  test('is refused where there is none', () => {
    expect(refusal(workspace, { kind: 'forgetPerson', personId: 'nobody' })).toBe('notFound')
  })
})

test('everything deleted leaves nothing of the user, not even who they are, and comes back whole', () => {
  const mine = done(workspace, { kind: 'setMe', me: { name: 'Robin Sample' } }).workspace
  const announced = done(mine, { kind: 'announce', ids: ['application:wait:x'], at }).workspace
  const { workspace: after, outcome } = done(announced, { kind: 'forgetEverything' })
  expect([after.applications.size, after.people.size, after.announcements.size]).toEqual([0, 0, 0])
  expect(settingsOf(after).me.name).toBe('')
  const back = applyChange(after, inverseOf(outcome.change, after.revision + 1))
  expect({ ...back, revision: 0 }).toEqual({ ...announced, revision: 0 })
})
