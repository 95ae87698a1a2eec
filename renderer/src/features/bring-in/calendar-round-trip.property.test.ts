import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runCommand } from '#core/commands/run-command'
import type { Application } from '#core/domain/application'
import { emptyPersonFacts, startOf, type Interview } from '#core/domain/interview'
import { happened } from '#core/domain/history'
import { readCalendar } from '#core/exchange/calendar/read-calendar'
import { matchIncoming } from '#core/exchange/match'
import { interviewEntries } from '#core/exchange/out/interview-entries'
import { writeCalendar } from '#core/exchange/out/write-calendar'
import type { PreviewItem } from '#core/exchange/preview'
import * as places from '#core/testing/applications'
import { aPerson } from '#core/testing/plans'
import { aWorkspace, commandContext } from '#core/testing/workspaces'
import { addMinutes, instantInZone, wallTimeIn } from '#core/time/arithmetic'
import { instant, wallTime, type WallTime, type Zone } from '#core/time/kinds'
import { english } from '#core/words/en/english'
import { applyChange } from '#core/workspace/change'
import { valueOf } from '#core/workspace/failure'
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace'
import { meetingDraft, meetingInput, meetingKey } from './meeting-draft'

const { madrid } = places
const now = instant('2027-04-01T08:00:00Z')
const runs = 150

/** Any line that a field takes: folds, separators, signs outside the first plane, controls, halves of a character. */
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '',
      'Room; 1, "A"\\n',
      'Teams',
      '+34 600 000 000',
      '\u2028x\u0085',
      '面接'.repeat(30),
      'https://example.com/x',
    ),
  )
  .map((text) => text.trim())
const zones = fc.constantFrom<Zone>(madrid, places.newYork, places.lordHowe, places.kolkata, places.santiago)
const times = fc
  .record({
    minute: fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }),
    length: fc.option(fc.integer({ min: 1, max: 2000 })),
    zone: zones,
  })
  .map(({ minute, length, zone }) => {
    const written = (at: number): WallTime =>
      wallTime(new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString().slice(0, 16))
    const begins = instantInZone(written(minute), zone)
    const ends = length === null ? null : wallTimeIn(addMinutes(begins, length), zone)
    // A wall time that comes twice means the first; an end that would stand before its start is no end.
    const isEnd = ends !== null && instantInZone(ends, zone) > begins
    return { start: wallTimeIn(begins, zone), end: isEnd ? ends : null, zone }
  })
const interviews = fc.record({
  times,
  round: fc.option(fc.integer({ min: 1, max: 20 })),
  form: fc.constantFrom('phone', 'video', 'onSite', 'unknown'),
  place: line,
  joinLink: fc.oneof(line, fc.constant('https://meet.example.com/a?b=c;d,e')),
  decidesToday: fc.boolean(),
  cancelled: fc.boolean(),
  met: fc.subarray(['dana', 'lin', 'kim']),
  jobTitle: line,
  invitation: fc.option(
    fc.record({
      uid: line.filter((uid) => /^[^\p{C}\u2028\u2029]+$/u.test(uid)),
      sequence: fc.nat(1000),
      recurrence: fc.constantFrom('', '2027-04-08'),
    }),
  ),
})
const applications = fc.array(
  fc.record({ company: line, role: line, moves: fc.nat(2), met: fc.array(interviews, { maxLength: 3 }) }),
  { minLength: 1, maxLength: 3 },
)
const people = [
  aPerson('dana', 'Dana Lee', { emails: ['dana@example.com', 'd@example.com'] }),
  aPerson('lin', 'Lin Probe', { emails: [] }),
  aPerson('kim', '', { emails: ['kim@example.com'] }),
]

type Drawn = typeof applications extends fc.Arbitrary<infer T> ? T : never
function workspaceOf(drawn: Drawn): Workspace {
  const made = drawn.map(({ company, role, moves, met }, at): Application => {
    const ofThis = met.map(({ times, met: ids, jobTitle, cancelled, invitation, ...one }, number) => ({
      ...places.anInterview(),
      ...one,
      ...times,
      id: `i${String(at)}-${String(number)}`,
      cancelledAt: cancelled ? now : null,
      // No two interviews are of one invitation.
      calendar:
        invitation === null
          ? null
          : { ...invitation, uid: `${invitation.uid}${String(at)}-${String(number)}` },
      interviewers: ids.map((personId) => ({ personId, jobTitle, facts: emptyPersonFacts })),
    }))
    const history = Array.from({ length: moves }, () => happened('interviewMoved', now))
    return places.anApplication({
      id: `a${String(at)}`,
      company: `x${company}`,
      role,
      interviews: ofThis,
      history,
    })
  })
  return aWorkspace(made, people)
}

function takenOut({ applications: all, people: met }: Workspace): Uint8Array {
  const context = { people: met, zone: madrid, assumedMinutes: 60, words: english.takeOut.calendar }
  const entries = [...all.values()].flatMap((application) => interviewEntries(application, context))
  return new TextEncoder().encode(writeCalendar(entries, now))
}

function previewed(file: Uint8Array, workspace: Workspace): readonly PreviewItem[] {
  const read = readCalendar(file, { zone: places.kolkata, now })
  return read.ok ? matchIncoming('x.ics', read.value, workspace, places.kolkata).items : []
}

/** What confirming the preview as it stands makes of an empty workspace. */
function broughtIn(file: Uint8Array): Workspace {
  const meetings = previewed(file, emptyWorkspace).map((item) => {
    const draft = meetingDraft(item, null, new Map(), [])
    return meetingInput({ key: meetingKey(item), item, held: null, company: null, draft }, null)
  })
  if (meetings.length === 0) return emptyWorkspace
  const command = { kind: 'bringIn', meetings } as const
  return applyChange(emptyWorkspace, valueOf(runCommand(emptyWorkspace, command, commandContext())).change)
}

/** What a calendar file carries of an interview; the same instant is the same time. */
const essence = (
  { company, role }: Application,
  { round, start, end, zone, form, place, joinLink, decidesToday, cancelledAt, interviewers }: Interview,
  met: Workspace['people'],
): unknown => ({
  ...{ company, role, round, end, zone, form, place, joinLink, decidesToday },
  at: startOf({ start, zone }, zone),
  cancelled: cancelledAt !== null,
  interviewers: interviewers
    .map(({ personId, jobTitle }) => {
      const person = met.get(personId)
      return { name: person?.fullName, address: person?.emails[0] ?? '', jobTitle }
    })
    .toSorted((a, b) => (a.address < b.address ? -1 : 1)),
})
const allOf = ({ applications: all, people: met }: Workspace): readonly (readonly unknown[])[] =>
  [...all.values()]
    .filter(({ interviews: own }) => own.length > 0)
    .map((application) => application.interviews.map((interview) => essence(application, interview, met)))

test('interviews that went out as a calendar come back to an empty workspace as they were', () => {
  fc.assert(
    fc.property(applications, (drawn) => {
      const workspace = workspaceOf(drawn)
      expect(allOf(broughtIn(takenOut(workspace)))).toEqual(allOf(workspace))
    }),
    { numRuns: runs, seed: 71 },
  )
})

test('and where they still are, each is found to be the same', () => {
  fc.assert(
    fc.property(applications, (drawn) => {
      const workspace = workspaceOf(drawn)
      const states = previewed(takenOut(workspace), workspace).map(({ state }) => state)
      expect(states).toEqual(
        [...workspace.applications.values()].flatMap(({ interviews: own }) => own).map(() => 'same'),
      )
    }),
    { numRuns: runs, seed: 72 },
  )
})

test('taken out once more after that they have the same identities, so that no calendar doubles them', () => {
  fc.assert(
    fc.property(applications, (drawn) => {
      const first = takenOut(workspaceOf(drawn))
      const uids = (file: Uint8Array): readonly string[] =>
        previewed(file, emptyWorkspace)
          .map(({ interview }) => interview.uid)
          .toSorted()
      expect(uids(takenOut(broughtIn(first)))).toEqual(uids(first))
      const numbers = (file: Uint8Array) =>
        new Map(previewed(file, emptyWorkspace).map(({ interview }) => [interview.uid, interview]))
      const later = numbers(takenOut(broughtIn(first)))
      for (const { uid, sequence } of numbers(first).values())
        expect(later.get(uid)?.sequence).toBeGreaterThanOrEqual(sequence)
    }),
    { numRuns: runs, seed: 73 },
  )
})
