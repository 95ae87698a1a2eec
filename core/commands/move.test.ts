import { describe, expect, test } from 'vitest'
import type { Application } from '../domain/application'
import { isFinished } from '../etiquette/thanks'
import {
  aLetter,
  anApplication,
  anInterview,
  aWaitingApplication,
  decidesOn,
  losAngeles,
  madrid,
  meeting,
} from '../testing/applications'
import { applicationAfter, aWorkspace, commandContext, done, refusal } from '../testing/workspaces'
import { instant, plainDate } from '../time/kinds'
import { inverseOf } from '../workspace/change'
import { applyChange } from '../workspace/change'
import type { AnyCommand } from './all-commands'

const now = instant('2027-04-09T10:00:00Z')

type Move = Extract<AnyCommand, { kind: 'moveApplication' }>
const move = (stage: Application['stage'], given: Partial<Move> = {}): AnyCommand => ({
  kind: 'moveApplication',
  applicationId: 'application',
  stage,
  place: 'top',
  ...given,
})

describe('to Awaiting', () => {
  test('with the day they named, in the zone of the interview', () => {
    const application = anApplication({ interviews: [meeting('2027-04-08T11:00', '12:00', losAngeles)] })
    const after = applicationAfter(application, move('awaiting', { decisionDate: plainDate('2027-04-20') }))
    expect([after.stage, after.decision.now]).toEqual([
      'awaiting',
      { state: 'dated', date: '2027-04-20', zone: losAngeles },
    ])
    expect(after.history.slice(-2).map(({ what }) => what)).toEqual(['moved', 'decisionDate'])
  })

  test('where they did not say', () => {
    expect(applicationAfter(anApplication(), move('awaiting', { decisionDate: null })).decision.now).toEqual({
      state: 'notSaid',
    })
  })

  test('a day that is known already stays', () => {
    const application = anApplication({ decision: decidesOn('2027-04-20') })
    expect(applicationAfter(application, move('awaiting')).decision).toBe(application.decision)
  })
})

describe('to Offer', () => {
  test('asks by when they want an answer', () => {
    const after = applicationAfter(
      aWaitingApplication(),
      move('offer', { answerBy: plainDate('2027-04-16') }),
    )
    expect(after.offer).toEqual({ receivedAt: now, answerBy: '2027-04-16', acknowledgedAt: null, notes: '' })
  })

  test('back from there takes the offer back', () => {
    const offered = applicationAfter(aWaitingApplication(), move('offer'))
    expect(applicationAfter(offered, move('awaiting')).offer).toBeNull()
  })

  test('what was on hold no longer is', () => {
    const paused = aWaitingApplication({ pause: { since: now, until: null, reason: '' } })
    expect([
      applicationAfter(paused, move('offer')).pause,
      applicationAfter(paused, move('declined')).pause,
    ]).toEqual([null, null])
  })
})

describe('to Declined', () => {
  test('is their no: the pause before the reply begins, and an offer that stood stays in the record', () => {
    const offered = applicationAfter(aWaitingApplication(), move('offer'))
    const after = applicationAfter(offered, move('declined'))
    expect(after.rejection).toEqual({ at: now, holdLiftedAt: null, keepWarmDone: [] })
    expect(after.offer).toBe(offered.offer)
  })

  test('and back again takes it back', () => {
    const declined = applicationAfter(aWaitingApplication(), move('declined'))
    const after = applicationAfter(declined, move('awaiting'))
    expect([after.rejection, after.stage]).toEqual([null, 'awaiting'])
  })
})

describe('to Thanked, where the notes went out by another way', () => {
  const held = anInterview({ debrief: { state: 'open' } }, ['dana', 'ravi'])
  const toCome = meeting('2027-05-20T11:00', '12:00', madrid, { id: 'next', debrief: { state: 'open' } })
  const draft = aLetter('thankYou', null, { interviewId: 'interview', personId: 'ravi' })
  const application = anApplication({ interviews: [held, toCome], letters: [draft] })
  const after = applicationAfter(application, move('thanked', { thankedElsewhere: true }))

  test('each counts as left out, the draft there is and one in name for who had none', () => {
    expect(after.letters.map(({ personId, progress }) => [personId, progress.state])).toEqual([
      ['ravi', 'skipped'],
      ['dana', 'skipped'],
    ])
  })

  test('nothing asks for the debrief any more', () => {
    expect(after.interviews.map(({ debrief }) => debrief.state)).toEqual(['skipped', 'open'])
  })

  test('an interview still to come keeps its notes', () => {
    expect(after.interviews.map((interview) => isFinished(after, interview))).toEqual([true, false])
  })

  test('without that answer nothing is left out', () => {
    expect(applicationAfter(application, move('thanked')).letters).toBe(application.letters)
  })
})

test('within its column only the place changes', () => {
  const [one, two] = [anApplication({ rank: 'a0' }), anApplication({ id: 'two', rank: 'a1' })]
  const { workspace } = done(aWorkspace([one, two]), move('interviewed', { place: 'bottom' }))
  const after = workspace.applications.get('application')
  expect((after?.rank ?? '') > 'a1').toBe(true)
  expect({ ...after, rank: 'a0' }).toEqual(one)
})

test('above another card', () => {
  const cards = ['a0', 'a1', 'a2'].map((rank, index) => anApplication({ id: `card-${index}`, rank }))
  const command = move('interviewed', { applicationId: 'card-0', place: { above: 'card-2' } })
  const rank = done(aWorkspace(cards), command).workspace.applications.get('card-0')?.rank ?? ''
  expect([rank > 'a1', rank < 'a2']).toEqual([true, true])
})

test('one undo takes the move and what it meant back', () => {
  const before = aWorkspace([anApplication()])
  const { workspace, outcome } = done(before, move('declined'))
  const back = applyChange(workspace, inverseOf(outcome.change, workspace.revision + 1))
  expect(back.applications.get('application')).toBe(before.applications.get('application'))
})

test('a card that is not there is not moved', () => {
  expect(refusal(aWorkspace([]), move('offer'), commandContext())).toBe('notFound')
})

describe('many at once', () => {
  const many = (
    stage: Application['stage'],
    ...moves: Extract<AnyCommand, { kind: 'moveApplications' }>['moves']
  ) => ({ kind: 'moveApplications', moves, stage, place: 'top' }) as const
  const archive = { at: now, outcome: 'withdrew' } as const
  const three = aWorkspace([
    anApplication({ id: 'one', rank: 'a1' }),
    anApplication({ id: 'two', rank: 'a2', stage: 'thanked' }),
    anApplication({ id: 'away', rank: 'a3', archive }),
    anApplication({ id: 'there', rank: 'a4', stage: 'awaiting' }),
  ])

  test('stand in the order given, each with its own answer, in one change', () => {
    const { workspace, outcome } = done(
      three,
      many(
        'awaiting',
        { applicationId: 'two', decisionDate: plainDate('2027-04-20') },
        { applicationId: 'one' },
        { applicationId: 'away' },
        { applicationId: 'gone' },
      ),
    )
    const inColumn = [...workspace.applications.values()]
      .filter(({ stage }) => stage === 'awaiting')
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    expect(inColumn.map(({ id }) => id)).toEqual(['two', 'one', 'there'])
    expect(inColumn.map(({ decision }) => decision.now.state)).toEqual(['dated', 'unasked', 'unasked'])
    expect(outcome.change.label).toEqual({ key: 'moveMany', values: { count: '2', to: 'awaiting' } })
    expect(workspace.applications.get('away')).toBe(three.applications.get('away'))
  })

  test('to Declined each is their no, and one undo takes all of it back', () => {
    const moves = [{ applicationId: 'one' }, { applicationId: 'two' }]
    const { workspace, outcome } = done(three, many('declined', ...moves))
    expect(moves.map(({ applicationId: id }) => workspace.applications.get(id)?.rejection?.at)).toEqual([
      now,
      now,
    ])
    const back = applyChange(workspace, inverseOf(outcome.change, workspace.revision + 1))
    expect([...back.applications]).toEqual([...three.applications])
  })

  test('with nothing to move nothing is done', () => {
    expect(refusal(three, many('offer', { applicationId: 'away' }))).toBe('notFound')
  })
})
