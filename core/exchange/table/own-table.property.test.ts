import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runCommand } from '../../commands/run-command'
import type { Application } from '../../domain/application'
import { emptyPersonFacts } from '../../domain/interview'
import type { Person } from '../../domain/person'
import { anApplication, anInterview, kolkata, madrid, newYork } from '../../testing/applications'
import { aPerson } from '../../testing/plans'
import { commandContext } from '../../testing/workspaces'
import { dayIn, instantOnDay } from '../../time/arithmetic'
import { clockTime, plainDate, wallTime, type PlainDate, type WallTime } from '../../time/kinds'
import { languages } from '../../words/languages'
import { applyChange } from '../../workspace/change'
import { valueOf } from '../../workspace/failure'
import { emptyWorkspace, type Workspace } from '../../workspace/workspace'
import { applicationRows } from '../out/application-rows'
import { writeTable, type TableManner } from '../out/write-table'
import { tableOf, tableReader } from '../samples/reading-tables'
import { chosenRows } from './chosen-rows'
import { matchTable } from './match-table'

const runs = Math.max(100, Math.ceil(Number(process.env['AFTERWORD_FUZZ'] ?? 1000) / 10))

/** Texts that spreadsheets, parsers of cells and our own guard trip over. A text holds `\n` line ends and no controls. */
const text = fc.oneof(
  fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((given) => given.replace(/[^\P{C}\n\t]|[\u2028\u2029]/gu, '')),
  fc
    .tuple(
      fc.constantFrom('', "'", "''", ' ', '\t', '\n', '"'),
      fc.constantFrom('=', '+', '-', '@', '\t', '\n', '＝', '＋', '－', '＠', ';', ',', '"', '\uFEFF', ''),
      fc.string({ unit: fc.constantFrom(...'aBc ü=+-@\'",;1\n\t'), maxLength: 8 }),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'n/a',
    '-',
    'Total',
    '2026',
    '1,5',
    '03/04/2027',
    'Applied',
    'Rejected',
    'https://example.com/x',
  ),
)
/** A field of one line is trimmed when it is saved. */
const line = text.map((given) => given.trim())
const days: fc.Arbitrary<PlainDate> = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2027-02-01'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)))
const walls: fc.Arbitrary<WallTime> = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => wallTime(date.toISOString().slice(0, 16)))

const people: ReadonlyMap<string, Person> = new Map(
  [
    aPerson('dana', 'Dana Lee', { emails: ['dana@example.com'] }),
    aPerson('lin', 'Lee; Lin (Dr) "L" <x>', { emails: ['lin@example.com'] }),
    aPerson('mei', '山田 太郎', { emails: [] }),
    aPerson('kim', '', { emails: ['kim@example.com'] }),
  ].map((person) => [person.id, person]),
)
const interviews = fc.record({
  start: walls,
  end: fc.option(walls),
  zone: fc.constantFrom(madrid, newYork, kolkata),
  round: fc.option(fc.integer({ min: 1, max: 20 })),
  form: fc.constantFrom('phone', 'video', 'onSite', 'unknown'),
  place: line,
  joinLink: line,
  cancelled: fc.boolean(),
  met: fc.subarray([...people.keys()]),
  jobTitle: line,
})
const standings = fc.constantFrom(
  { stage: 'interviewed' },
  { stage: 'thanked' },
  { stage: 'awaiting' },
  { stage: 'offer' },
  { stage: 'declined' },
  { stage: 'applied', outcome: 'accepted' },
  { stage: 'applied', outcome: 'offerDeclined' },
  { stage: 'applied', outcome: 'withdrew' },
  { stage: 'applied', outcome: 'rejected' },
  { stage: 'applied', outcome: 'noAnswer' },
  { stage: 'applied', foreignStatus: 'Wishlist' },
  { stage: 'applied', foreignStatus: '-' },
  { stage: 'applied', foreignStatus: "'=Phase 2" },
  { stage: 'applied' },
) as fc.Arbitrary<{
  readonly stage: Application['stage']
  readonly outcome?: NonNullable<Application['archive']>['outcome']
  readonly foreignStatus?: string
}>
const applications = fc.array(
  fc.record({
    // Some are alike in all that tells applications apart.
    company: fc.oneof(line, fc.constant('Acme ')),
    role: fc.oneof(line, fc.constant('Analyst')),
    ...{ reference: text, notes: text, link: text, standing: standings },
    appliedOn: fc.option(days),
    addedOn: days,
    decision: fc.option(days),
    answerBy: fc.option(days),
    met: fc.array(interviews, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 5 },
)
type Drawn = typeof applications extends fc.Arbitrary<readonly (infer T)[]> ? T : never

function applicationOf(drawn: Drawn, at: number): Application {
  const { company, role, reference, notes, link, standing, appliedOn, addedOn, decision, answerBy, met } =
    drawn
  const now = instantOnDay(addedOn, clockTime('12:00'), tableReader.zone)
  return anApplication({
    ...{ role, reference, notes, link, stage: standing.stage, createdAt: now },
    // No application is without a company.
    company: `${company}x`,
    id: `a${String(at)}`,
    ...(appliedOn === null ? {} : { appliedOn }),
    foreignStatus: standing.foreignStatus ?? '',
    archive: standing.outcome === undefined ? null : { at: now, outcome: standing.outcome },
    decision: {
      now:
        decision === null
          ? { state: 'notAsked' }
          : { state: 'dated', date: decision, zone: tableReader.zone },
      earlier: [],
    } as Application['decision'],
    offer: standing.stage === 'offer' ? { receivedAt: now, answerBy, acknowledgedAt: null, notes: '' } : null,
    // What waits in the strip has had no interview.
    interviews:
      standing.stage === 'applied' && standing.outcome === undefined
        ? []
        : met.map(({ met: ids, jobTitle, cancelled, ...one }) => ({
            ...anInterview(),
            ...one,
            cancelledAt: cancelled ? now : null,
            interviewers: ids.map((personId) => ({ personId, jobTitle, facts: emptyPersonFacts })),
          })),
  })
}

/** What a table carries of an application. */
const essence = (application: Application, met: ReadonlyMap<string, Person>): unknown => {
  const { company, role, reference, notes, link, appliedOn, archive, foreignStatus, offer } = application
  const { decision, createdAt, stage } = application
  return {
    ...{ company, role, reference, notes, link, appliedOn, foreignStatus },
    standing: archive?.outcome ?? stage,
    addedOn: dayIn(createdAt, tableReader.zone),
    decision: decision.now.state === 'dated' ? decision.now.date : null,
    answerBy: offer?.answerBy ?? null,
    interviews: application.interviews.map((interview) => {
      const { start, end, zone, round, form, place, joinLink, cancelledAt, interviewers } = interview
      return {
        ...{ start, end, zone, round, form, place, joinLink, cancelled: cancelledAt !== null },
        people: interviewers.map(({ personId, jobTitle }) => {
          const person = met.get(personId)
          return { name: person?.fullName, address: person?.emails[0], jobTitle }
        }),
      }
    }),
  }
}

function broughtIn(written: string): Workspace {
  const table = tableOf(written)
  const isOwn = table.shape.layout === 'afterword'
  const items = matchTable({ rows: table.rows, isOwn }, emptyWorkspace, tableReader.zone)
  const rows = [...chosenRows(items, new Map())]
  const command = { kind: 'bringInTable' as const, rows, layout: null }
  return applyChange(emptyWorkspace, valueOf(runCommand(emptyWorkspace, command, commandContext())).change)
}

const ways = Object.values(languages).flatMap(({ name, words }) =>
  (['spreadsheet', 'raw'] as const).map((manner: TableManner) => ({
    name,
    manner,
    words: words.takeOut.table,
  })),
)

test.each(ways)(
  'a table that went out comes in again unchanged: $manner, $name',
  { timeout: 120_000 },
  ({ manner, words }) => {
    fc.assert(
      fc.property(applications, (drawn) => {
        const before = drawn.map(applicationOf)
        const rows = applicationRows(before, { people, zone: tableReader.zone, words, manner })
        const after = broughtIn(writeTable(rows, manner))
        expect([...after.applications.values()].map((one) => essence(one, after.people))).toEqual(
          before.map((one) => essence(one, people)),
        )
      }),
      { numRuns: runs, seed: 44 },
    )
  },
)
