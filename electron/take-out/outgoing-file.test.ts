import { beforeEach, expect, test } from 'vitest'
import { buildCard } from '#core/etiquette/build-card'
import { readCalendar } from '#core/exchange/calendar/read-calendar'
import { instant } from '#core/time/kinds'
import { english } from '#core/words/en/english'
import { createMoments } from '#core/words/moments'
import { sayStep } from '#core/words/say-step'
import { valueOf } from '#core/workspace/failure'
import { settingsOf } from '#core/workspace/workspace'
import { anApplication, anInterview, madrid } from '#core/testing/applications'
import { aWorkspace } from '#core/testing/workspaces'
import type { Workspace } from '#core/workspace/workspace'
import { outgoingFile, type TakeOutSource } from './outgoing-file'

const now = instant('2027-04-08T08:00:00Z')
let pauses = 0
/** A thread on which each portion takes ten milliseconds. */
const slicing = { elapsed: () => (elapsed += 10), pause: () => Promise.resolve(void (pauses += 1)) }
let elapsed = 0
beforeEach(() => (pauses = 0))

function source(workspace: Workspace = aWorkspace()): TakeOutSource {
  const context = {
    zone: madrid,
    settings: settingsOf(workspace),
    people: workspace.people,
    daysOff: new Set<string>(),
  }
  const moments = createMoments(english, 'en-GB', madrid)
  return {
    workspace,
    card: (id) => {
      const application = workspace.applications.get(id)
      return application && buildCard(application, context)
    },
    say: (step, company) => sayStep(step, company, english, moments, now),
    words: english,
    now,
    zone: madrid,
    found: () => Promise.resolve([...workspace.people.keys()]),
  }
}

const read = (text: string) => valueOf(readCalendar(new TextEncoder().encode(text), { zone: madrid, now }))
const summariesIn = (text: string): readonly string[] => read(text).interviews.map(({ summary }) => summary)

const anotherMeeting = anInterview({ id: 'another' })

test('the calendar holds the interviews, with steps also what is to be done next', async () => {
  const two = source(
    aWorkspace([anApplication(), anApplication({ id: 'b', company: 'Birch', interviews: [anotherMeeting] })]),
  )
  const without = await outgoingFile({ what: 'calendar', steps: false, archived: false }, two, slicing)
  expect(without.count).toBe(2)
  expect(summariesIn(without.text).every((summary) => summary.startsWith('Interview at '))).toBe(true)
  const withSteps = await outgoingFile({ what: 'calendar', steps: true, archived: false }, two, slicing)
  expect(withSteps.count).toBeGreaterThan(2)
})

test('steps and named days are worked out anew, so they do not come in again as meetings', async () => {
  const one = source(aWorkspace([anApplication()]))
  const file = await outgoingFile({ what: 'calendar', steps: true, archived: false }, one, slicing)
  const { interviews, problems } = read(file.text)
  expect(interviews.every(({ own }) => own !== null)).toBe(true)
  const count = String(file.count - interviews.length)
  expect(problems).toEqual([{ key: 'ownStepsLeftOut', values: { count } }])
})

test('the archive goes out only when asked for', async () => {
  const archived = anApplication({ archive: { at: now, outcome: 'withdrew' } })
  const there = source(aWorkspace([archived]))
  const table = { what: 'table', manner: 'raw' } as const
  expect((await outgoingFile({ ...table, archived: false }, there, slicing)).count).toBe(0)
  const file = await outgoingFile({ ...table, archived: true }, there, slicing)
  expect(file.count).toBe(1)
  expect(file.text).toContain('Withdrew')
})

test('a text longer than Excel shows is kept whole and counted', async () => {
  const long = source(aWorkspace([anApplication({ notes: 'n'.repeat(40_000) })]))
  const file = await outgoingFile({ what: 'table', manner: 'spreadsheet', archived: false }, long, slicing)
  expect(file.longCells).toBe(1)
  expect(file.text).toContain('n'.repeat(40_000))
  expect(file.text.indexOf('\uFEFF')).toBe(0)
  expect(file.text.lastIndexOf('\uFEFF')).toBe(0)
})

test('people go out with the job title they had when last met', async () => {
  const file = await outgoingFile({ what: 'people' }, source(), slicing)
  expect(file.count).toBe(3)
  expect(file.text).toContain('TITLE:Head of Data')
})

test('long lists let others have their turn', async () => {
  const many = Array.from({ length: 40 }, (_, index) => anApplication({ id: `a${String(index)}` }))
  await outgoingFile({ what: 'table', manner: 'raw', archived: false }, source(aWorkspace(many)), slicing)
  expect(pauses).toBeGreaterThan(3)
})

test('one person alone, or those whom a search finds', async () => {
  const one = await outgoingFile({ what: 'people', personId: 'mei' }, source(), slicing)
  expect([one.count, one.text.includes('FN:Mei Probe')]).toEqual([1, true])
  const found = (query: string) => Promise.resolve(query === 'tri' ? ['ravi'] : [])
  const some = await outgoingFile({ what: 'people', query: 'tri' }, { ...source(), found }, slicing)
  expect([some.count, some.text.includes('FN:Ravi Trial')]).toEqual([1, true])
})
