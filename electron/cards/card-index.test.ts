import { expect, test } from 'vitest'
import type { Application } from '#core/domain/application'
import { defaultSettings } from '#core/domain/settings'
import { instant, zone } from '#core/time/kinds'
import { applyChange, type Change, type RecordChange } from '#core/workspace/change'
import type { Workspace } from '#core/workspace/workspace'
import { applicationWith, personNamed, workspaceWith } from '../testing/applications'
import { cardWith } from '../testing/cards'
import { CardIndex } from './card-index'
import { workspaceChanged } from './workspace-changed'

const madrid = zone('Europe/Madrid')

function indexOf(workspace: Workspace) {
  const built: string[] = []
  const index = new CardIndex((application) => {
    built.push(application.id)
    return cardWith(application.id, [], application.company)
  })
  index.rebuild(workspace, madrid)
  built.length = 0
  let current = workspace
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
    const touched = index.follow(change, current, madrid)
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
  return { index, built, make, current: () => current }
}

const put = (after: Application, before: Application | null): RecordChange => ({
  table: 'applications',
  id: after.id,
  before,
  after,
})

test('a change to one application rebuilds its card and no other', () => {
  const [one, two] = [applicationWith('one'), applicationWith('two')]
  const { index, built, make } = indexOf(workspaceWith([one, two]))
  const { told } = make(put({ ...one, company: 'Renamed' }, one))
  expect(built).toEqual(['one'])
  expect(index.get('one')?.company).toBe('Renamed')
  expect([told.cards.map(({ id }) => id), told.applications.map(({ id }) => id)]).toEqual([['one'], ['one']])
})

test('a change to a person rebuilds the cards that name them', () => {
  const dana = personNamed('dana', 'Dana Lee')
  const applications = [
    applicationWith('one', ['dana']),
    applicationWith('two', ['ravi']),
    applicationWith('three', ['ravi', 'dana']),
  ]
  const { built, make } = indexOf(workspaceWith(applications, [dana]))
  const { told } = make({
    table: 'people',
    id: 'dana',
    before: dana,
    after: { ...dana, fullName: 'Dana L. Lee' },
  })
  expect(built).toEqual(['one', 'three'])
  expect(told.people.map(({ fullName }) => fullName)).toEqual(['Dana L. Lee'])
})

test('a person who was only just added to an interview is known from then on', () => {
  const one = applicationWith('one')
  const dana = personNamed('dana', 'Dana Lee')
  const { built, make } = indexOf(workspaceWith([one], [dana]))
  make(put(applicationWith('one', ['dana']), one))
  make({ table: 'people', id: 'dana', before: dana, after: { ...dana, fullName: 'Dana L. Lee' } })
  expect(built).toEqual(['one', 'one'])
})

test('changed settings rebuild all', () => {
  const { built, make } = indexOf(workspaceWith([applicationWith('one'), applicationWith('two')]))
  const { told } = make({
    table: 'settings',
    id: 'settings',
    before: defaultSettings,
    after: { ...defaultSettings, hideDetails: true },
  })
  expect(built).toEqual(['one', 'two'])
  expect(told.settings?.hideDetails).toBe(true)
})

test('an announcement rebuilds nothing, and pages hear of the revision only', () => {
  const { built, make } = indexOf(workspaceWith([applicationWith('one')]))
  const { told } = make({ table: 'announcements', id: 'x', before: null, after: null })
  expect(built).toEqual([])
  expect(told).toMatchObject({ revision: 1, cards: [], removedCards: [], settings: null })
})

test('a removed application takes its card with it', () => {
  const one = applicationWith('one')
  const { index, make } = indexOf(workspaceWith([one]))
  const { told } = make({ table: 'applications', id: 'one', before: one, after: null })
  expect(index.get('one')).toBeUndefined()
  expect([told.removedCards, told.applications]).toEqual([['one'], []])
})
