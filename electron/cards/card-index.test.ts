import { expect, test } from 'vitest'
import type { Application } from '#core/domain/application'
import { defaultSettings, type Settings } from '#core/domain/settings'
import type { PlanContext } from '#core/etiquette/plan-context'
import { clockTime, instant, zone } from '#core/time/kinds'
import { applyChange, type Change, type RecordChange } from '#core/workspace/change'
import type { Workspace } from '#core/workspace/workspace'
import { applicationWith, personNamed, workspaceWith } from '../testing/applications'
import { cardWith } from '../testing/cards'
import { CardIndex, movesAllPlans } from './card-index'
import { workspaceChanged } from './workspace-changed'

const madrid = zone('Europe/Madrid')

async function indexOf(workspace: Workspace) {
  const built: string[] = []
  let current = workspace
  const index = new CardIndex(
    (application) => {
      built.push(application.id)
      return cardWith(application.id, [], application.company)
    },
    { workspace: () => current, zone: () => madrid, daysOff: () => new Set() },
  )
  await index.rebuild(() => undefined)
  const first = built.splice(0)
  function make(...records: RecordChange[]) {
    const change: Change = {
      revision: current.revision + 1,
      label: { key: 'x', values: {} },
      coalesce: null,
      silent: false,
      records,
    }
    const before = current
    current = applyChange(current, change)
    const touched = index.follow(change)
    const undo = { undo: null, redo: null }
    return {
      touched,
      told: workspaceChanged(
        { change, before, after: current, undo },
        touched,
        instant('2027-03-01T09:00:00Z'),
      ),
    }
  }
  return { index, first, built, make, current: () => current }
}

/** A clock on which every look costs half a frame. */
function ticking(): () => number {
  let time = 0
  return () => (time += 10)
}

const put = (after: Application, before: Application | null): RecordChange => ({
  table: 'applications',
  id: after.id,
  before,
  after,
})

test('a change to one application rebuilds its card and no other', async () => {
  const [one, two] = [applicationWith('one'), applicationWith('two')]
  const { index, built, make } = await indexOf(workspaceWith([one, two]))
  const { told } = make(put({ ...one, company: 'Renamed' }, one))
  expect(built).toEqual(['one'])
  expect(index.get('one')?.company).toBe('Renamed')
  expect([told.cards.map(({ id }) => id), told.applications.map(({ id }) => id)]).toEqual([['one'], ['one']])
})

test('a change to a person rebuilds the cards that name them', async () => {
  const dana = personNamed('dana', 'Dana Lee')
  const applications = [
    applicationWith('one', ['dana']),
    applicationWith('two', ['ravi']),
    applicationWith('three', ['ravi', 'dana']),
  ]
  const { built, make } = await indexOf(workspaceWith(applications, [dana]))
  const { told } = make({
    table: 'people',
    id: 'dana',
    before: dana,
    after: { ...dana, fullName: 'Dana L. Lee' },
  })
  expect(built).toEqual(['one', 'three'])
  expect(told.people.map(({ fullName }) => fullName)).toEqual(['Dana L. Lee'])
})

test('a person who was only just added to an interview is known from then on', async () => {
  const one = applicationWith('one')
  const dana = personNamed('dana', 'Dana Lee')
  const { built, make } = await indexOf(workspaceWith([one], [dana]))
  make(put(applicationWith('one', ['dana']), one))
  make({ table: 'people', id: 'dana', before: dana, after: { ...dana, fullName: 'Dana L. Lee' } })
  expect(built).toEqual(['one', 'one'])
})

test('what is not archived comes first at the start', async () => {
  const archive = { at: instant('2027-03-01T09:00:00Z'), outcome: 'withdrew', comment: '' } as never
  const over = { ...applicationWith('over'), archive }
  const { first } = await indexOf(workspaceWith([over, applicationWith('live')]))
  expect(first).toEqual(['live', 'over'])
})

test('a rebuild gives way to a later one', async () => {
  const { index } = await indexOf(workspaceWith([applicationWith('one')]))
  const slow = new CardIndex(
    ({ id }) => cardWith(id, []),
    {
      workspace: () => workspaceWith(Array.from({ length: 40 }, (_, n) => applicationWith(`a${n}`))),
      zone: () => madrid,
      daysOff: () => new Set(),
    },
    { elapsed: ticking(), pause: () => Promise.resolve() },
  )
  const both = [slow.rebuild(() => undefined), slow.rebuild(() => undefined)]
  expect([await Promise.all(both), index.all().length]).toEqual([[false, true], 1])
})

test('only settings that plans follow move all plans', () => {
  const put = (given: Partial<Settings>): Change => ({
    revision: 1,
    label: { key: 'x', values: {} },
    coalesce: null,
    silent: false,
    records: [
      { table: 'settings', id: 'settings', before: defaultSettings, after: { ...defaultSettings, ...given } },
    ],
  })
  expect(
    [{ morning: clockTime('10:00') }, { hideDetails: true }, {}].map((s) => movesAllPlans(put(s))),
  ).toEqual([true, false, false])
})

test('an announcement rebuilds nothing, and pages hear of the revision only', async () => {
  const { built, make } = await indexOf(workspaceWith([applicationWith('one')]))
  const { told } = make({ table: 'announcements', id: 'x', before: null, after: null })
  expect(built).toEqual([])
  expect(told).toMatchObject({ revision: 1, cards: [], removedCards: [], settings: null })
})

test('a removed application takes its card with it', async () => {
  const one = applicationWith('one')
  const { index, make } = await indexOf(workspaceWith([one]))
  const { told } = make({ table: 'applications', id: 'one', before: one, after: null })
  expect(index.get('one')).toBeUndefined()
  expect([told.removedCards, told.applications]).toEqual([['one'], []])
})

test('the public holidays of the moment are among what plans follow from, and one context serves all cards', async () => {
  const seen: PlanContext[] = []
  let daysOff: ReadonlySet<string> = new Set(['2027-05-01'])
  const workspace = workspaceWith([applicationWith('one'), applicationWith('two')])
  const index = new CardIndex(
    ({ id }, context) => {
      seen.push(context)
      return cardWith(id, [])
    },
    { workspace: () => workspace, zone: () => madrid, daysOff: () => daysOff },
  )
  await index.rebuild(() => undefined)
  daysOff = new Set(['2027-12-25'])
  await index.rebuild(() => undefined)
  expect(seen.map((context) => [...(context.daysOff ?? [])])).toEqual([
    ['2027-05-01'],
    ['2027-05-01'],
    ['2027-12-25'],
    ['2027-12-25'],
  ])
  expect([seen[0] === seen[1], seen[1] === seen[2]]).toEqual([true, false])
})

test('where other data is in force than was, no card of the old data is left', async () => {
  let workspace = workspaceWith([applicationWith('old'), applicationWith('both')])
  const index = new CardIndex(({ id }) => cardWith(id, []), {
    workspace: () => workspace,
    zone: () => madrid,
    daysOff: () => new Set(),
  })
  await index.rebuild(() => undefined)
  workspace = workspaceWith([applicationWith('both'), applicationWith('new')])
  expect(index.dropGone()).toEqual(['old'])
  await index.rebuild(() => undefined)
  expect(index.all().map(({ id }) => id)).toEqual(['both', 'new'])
})
