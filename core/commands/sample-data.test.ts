import { describe, expect, test } from 'vitest'
import { mainStep } from '../etiquette/at-hand'
import { buildCard } from '../etiquette/build-card'
import { settingsOf, tableNames, type Workspace } from '../workspace/workspace'
import { ruleIds, type RuleId } from '../etiquette/step'
import {
  anApplication,
  auckland,
  kolkata,
  lordHowe,
  madrid,
  newYork,
  santiago,
} from '../testing/applications'
import { aWorkspace, commandContext, done, refusal } from '../testing/workspaces'
import { readInsight } from '../insight/read-insight'
import { mostTellingFrom } from '../insight/tally'
import { instant } from '../time/kinds'
import { survivesSaving } from '../workspace/survives-saving'
import { isSample } from './sample-data'

const add = { kind: 'addSample' } as const
const remove = { kind: 'removeSample' } as const
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)
const stillRunning = ({ applications }: Workspace) =>
  [...applications.values()].filter(({ archive }) => archive === null)

describe('sample data', () => {
  test('stands in every column beside the user’s own, which it leaves alone', () => {
    const mine = aWorkspace([anApplication({ rank: 'a0' })])
    const { workspace, outcome } = done(mine, add)
    const samples = [...workspace.applications.values()].filter(({ id }) => isSample(id))
    expect(new Set(samples.map(({ stage }) => stage)).size).toBe(5)
    expect(workspace.applications.get('application')).toBe(mine.applications.get('application'))
    expect(survivesSaving(outcome.change)).toBe(true)
  })

  test('takes places of its own in each column, so that a card can be put between any two', () => {
    const { workspace } = done(aWorkspace([anApplication({ rank: 'a0' })]), add)
    const places = [...workspace.applications.values()].map(({ stage, rank }) => `${stage} ${rank}`)
    expect(new Set(places).size).toBe(places.length)
  })

  test.each([
    ['Auckland on New Year’s Eve', '2026-12-31T10:30:00Z', auckland],
    ['New York in the night without an hour', '2027-03-14T06:30:00Z', newYork],
  ])('each one has something to do or to wait for: %s', (_name, now, zone) => {
    const { workspace } = done(aWorkspace([], []), add, commandContext(now, zone))
    const context = { zone, settings: settingsOf(workspace), people: workspace.people }
    const steps = stillRunning(workspace).map((application) =>
      mainStep(buildCard(application, context), instant(now)),
    )
    expect(steps).not.toContain(null)
    expect(new Set(steps.map((step) => step?.rule)).size).toBeGreaterThanOrEqual(5)
  })

  const neverFirst: readonly RuleId[] = ['missedCall', 'withdrawElsewhere']
  test.each([
    ['Madrid, a Wednesday at noon', '2027-04-14T10:00:00Z', madrid],
    ['Madrid, past midnight', '2027-04-08T22:10:00Z', madrid],
    ['Madrid, a Monday before office hours', '2027-04-12T04:00:00Z', madrid],
    ['Madrid, just after the doubled hour', '2026-10-25T01:30:00Z', madrid],
    ['New York, a Sunday in the night without an hour', '2027-03-14T07:30:00Z', newYork],
    ['Santiago, the day without midnight', '2026-09-06T05:00:00Z', santiago],
    ['Auckland, New Year’s Eve', '2026-12-31T10:30:00Z', auckland],
    ['Auckland, a Saturday morning', '2027-06-04T20:30:00Z', auckland],
    ['Lord Howe, half an hour back', '2027-04-03T15:20:00Z', lordHowe],
    ['Kolkata, a Friday evening', '2027-02-26T17:45:00Z', kolkata],
  ])('shows each kind of step once: %s', (_name, now, zone) => {
    const { workspace } = done(aWorkspace([], []), add, commandContext(now, zone))
    const context = { zone, settings: settingsOf(workspace), people: workspace.people }
    const shown = stillRunning(workspace).map(
      (application) => mainStep(buildCard(application, context), instant(now))?.rule,
    )
    expect(shown.toSorted()).toEqual(ruleIds.filter((id) => !neverFirst.includes(id)).toSorted())
    const beside = stillRunning(workspace).flatMap((one) => buildCard(one, context).steps)
    expect(beside.map(({ rule }) => rule)).toContain('missedCall')
  })

  test('has a past: each ending but acceptance lies in the archive, asks for nothing, and every figure can be drawn', () => {
    const now = instant('2027-04-14T10:00:00Z')
    const { workspace } = done(aWorkspace([], []), add, commandContext(now, madrid))
    const context = { zone: madrid, settings: settingsOf(workspace), people: workspace.people }
    const all = [...workspace.applications.values()]
    const ended = all.filter(({ archive }) => archive !== null)
    expect(ended.map(({ archive }) => archive?.outcome).toSorted()).toEqual([
      ...['noAnswer', 'offerDeclined', 'rejected', 'rejected', 'withdrew'],
    ])
    expect(ended.every((one) => !buildCard(one, context).live)).toBe(true)
    const { thanks, answers, asked, endings } = readInsight(all, { ...context, now })
    const figures = [thanks.total, answers.total, sum(asked) - asked.tooEarly, sum(endings)]
    expect(figures.filter((total) => total < mostTellingFrom)).toEqual([])
  })

  test('added and removed leaves nothing, not even what was announced of it', () => {
    const mine = aWorkspace()
    const at = instant('2027-04-09T10:00:00Z')
    const ids = ['sample-application-0:thank-sample-interview-0:2027-04-09T08:00:00Z', 'application:letGo:x']
    const [other] = ids.slice(1)
    const added = done(mine, add).workspace
    const announced = done(added, { kind: 'announce', ids, at }).workspace
    const { workspace } = done(announced, remove)
    expect([...workspace.announcements.keys()]).toEqual([other])
    for (const table of tableNames.filter((name) => name !== 'announcements')) {
      expect([...workspace[table]]).toEqual([...mine[table]])
    }
  })

  test('where there is none, none is removed', () => {
    expect(refusal(aWorkspace(), remove)).toBe('notFound')
  })
})
