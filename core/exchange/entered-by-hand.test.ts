import { expect, test } from 'vitest'
import type { AnyCommand } from '../commands/all-commands'
import { runCommand } from '../commands/run-command'
import { instant, wallTime, zone } from '../time/kinds'
import { applyChange } from '../workspace/change'
import { emptyWorkspace, type Workspace } from '../workspace/workspace'
import { matchIncoming } from './match'
import { read, calendar } from './samples/reading'

let last = 0
const context = {
  now: instant('2027-04-01T08:00:00Z'),
  zone: zone('Europe/Madrid'),
  newId: () => `id-${(last += 1)}`,
}

function typedIn(email: string, start = '2027-04-20T16:00'): Workspace {
  const command: AnyCommand = {
    kind: 'addApplication',
    company: 'Acme',
    role: 'Clerk',
    interview: {
      round: null,
      start: wallTime(start),
      end: null,
      zone: zone('Europe/Madrid'),
      form: 'unknown',
      place: '',
      joinLink: '',
      decidesToday: false,
      interviewers: [{ personId: null, fullName: 'Kim Example', jobTitle: '', email, phone: '' }],
    },
  }
  const outcome = runCommand(emptyWorkspace, command, context)
  if (!outcome.ok) throw new Error(outcome.failure.code)
  return applyChange(emptyWorkspace, outcome.value.change)
}

const invitation = read(calendar('SUMMARY:Interview', 'ORGANIZER;CN=Kim Example:mailto:kim@example.com'))
const stateWith = (workspace: Workspace) =>
  matchIncoming('a.ics', invitation, workspace).items.map(({ state }) => state)

test('an invitation for an interview that was typed in before finds it, by instant and address', () => {
  expect(stateWith(typedIn('kim@example.com'))).toEqual(['changed'])
})

test('the same hour with somebody else is another meeting', () => {
  expect(stateWith(typedIn('sam@example.com'))).toEqual(['new'])
})

test('another hour of the same day with the same person is another meeting', () => {
  expect(stateWith(typedIn('kim@example.com', '2027-04-20T17:00'))).toEqual(['new'])
})
