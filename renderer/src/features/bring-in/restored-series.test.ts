import { expect, test } from 'vitest'
import { runCommand } from '#core/commands/run-command'
import { happened } from '#core/domain/history'
import { readCalendar } from '#core/exchange/calendar/read-calendar'
import { matchIncoming } from '#core/exchange/match'
import { interviewEntries } from '#core/exchange/out/interview-entries'
import { writeCalendar } from '#core/exchange/out/write-calendar'
import type { PreviewItem } from '#core/exchange/preview'
import { anApplication, anInterview, madrid } from '#core/testing/applications'
import { aWorkspace, commandContext } from '#core/testing/workspaces'
import { instant, wallTime } from '#core/time/kinds'
import { english } from '#core/words/en/english'
import { applyChange } from '#core/workspace/change'
import { valueOf } from '#core/workspace/failure'
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace'
import { meetingDraft, meetingInput, meetingKey } from './meeting-draft'

const now = instant('2027-03-01T12:00:00Z')
const of = (sequence: number) => ({ uid: 'weekly@example.com', sequence, recurrence: '2027-03-17T10:00:00Z' })
const meeting = {
  ...anInterview(),
  ...{ start: wallTime('2027-03-17T11:00'), end: wallTime('2027-03-17T12:00'), zone: madrid },
  calendar: of(3),
}
/** One meeting of an employer's series, which the user moved twice. */
const before = aWorkspace([
  anApplication({
    interviews: [meeting],
    history: [happened('interviewMoved', now), happened('interviewMoved', now)],
  }),
])

function takenOut({ applications, people }: Workspace): string {
  const context = { people, zone: madrid, assumedMinutes: 60, words: english.takeOut.calendar }
  return writeCalendar(
    [...applications.values()].flatMap((application) => interviewEntries(application, context)),
    now,
  )
}

function previewed(file: string, workspace: Workspace): PreviewItem {
  const read = valueOf(readCalendar(new TextEncoder().encode(file), { zone: madrid, now }))
  const [item, ...others] = matchIncoming('x.ics', read, workspace, madrid).items
  if (item === undefined || others.length > 0) throw new Error('not one meeting')
  return item
}

function broughtIn(file: string, workspace: Workspace): Workspace {
  const item = previewed(file, workspace)
  const held = workspace.applications
    .get(item.applicationId ?? '')
    ?.interviews.find(({ id }) => id === item.interviewId)
  const draft = meetingDraft(item, held ?? null, workspace.people, [])
  const company = item.applicationId === null ? null : 'Example Maps'
  const shown = { key: meetingKey(item), item, held: held ?? null, company, draft }
  const meetings = [meetingInput(shown, item.applicationId)]
  const command = { kind: 'bringIn', meetings } as const
  return applyChange(workspace, valueOf(runCommand(workspace, command, commandContext())).change)
}

/** What the organiser of the series sends to move that one meeting. */
const update = (sequence: number): string =>
  [
    ...['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:weekly@example.com'],
    ...[`SEQUENCE:${String(sequence)}`, 'RECURRENCE-ID:20270317T100000Z', 'SUMMARY:Interview'],
    ...['DTSTART:20270318T130000Z', 'DTEND:20270318T140000Z', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n')

const numberIn = (file: string): number => Number(/^SEQUENCE:(\d+)/m.exec(file)?.[1])
const calendars = ({ applications }: Workspace) =>
  [...applications.values()].flatMap(({ interviews }) => interviews.map(({ calendar }) => calendar))

test('a meeting of a series that was taken out and brought in again is still the organiser’s to move', () => {
  const restored = broughtIn(takenOut(before), emptyWorkspace)
  expect(calendars(restored)).toEqual([{ ...of(3), ahead: 2 }])
  expect(previewed(update(2), restored).state).toBe('same')
  expect(previewed(update(4), restored).state).toBe('changed')
})

test('its number only grows, so that a calendar which has it takes what is newer', () => {
  const first = takenOut(before)
  const restored = broughtIn(first, emptyWorkspace)
  const moved = broughtIn(update(4), restored)
  expect(calendars(moved)).toEqual([{ ...of(4), ahead: 2 }])
  expect(numberIn(first)).toBe(5)
  expect(numberIn(takenOut(restored))).toBeGreaterThanOrEqual(5)
  expect(numberIn(takenOut(moved))).toBeGreaterThan(5)
  expect(previewed(takenOut(moved), moved).state).toBe('same')
  expect(numberIn(takenOut(broughtIn(takenOut(moved), emptyWorkspace)))).toBe(numberIn(takenOut(moved)))
})
