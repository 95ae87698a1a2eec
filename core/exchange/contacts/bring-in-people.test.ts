import { describe, expect, test } from 'vitest'
import { runCommand } from '../../commands/run-command'
import { aPerson } from '../../testing/plans'
import { aWorkspace, commandContext } from '../../testing/workspaces'
import { applyChange, inverseOf } from '../../workspace/change'
import type { Workspace } from '../../workspace/workspace'
import { writeContacts } from '../out/write-contacts'
import { bytesOf } from '../samples/reading-tables'
import { matchPeople } from './match-people'
import { readContacts } from './read-contacts'

const card = (...lines: readonly string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')
function contactsOf(text: string) {
  const result = readContacts(bytesOf(text))
  if (!result.ok) throw new Error(result.failure.code)
  return result.value.contacts
}
function bringIn(workspace: Workspace, text: string) {
  const people = contactsOf(text).map((contact) => ({ ...contact, emails: [...contact.emails] }))
  const result = runCommand(workspace, { kind: 'bringInPeople', people }, commandContext())
  if (!result.ok) throw new Error(result.failure.code)
  return result.value.change
}
const kim = card(
  'N:Example;Kim;;;',
  'FN:Kim Example',
  'ORG:Lorem Labs',
  'EMAIL:kim@example.com',
  'TEL:+1 555 0100',
)
const empty = aWorkspace([], [])

describe('people brought in', () => {
  test('come with name parts, employer, addresses and phone, and go with one undo', () => {
    const change = bringIn(empty, kim)
    const after = applyChange(empty, change)
    expect([...after.people.values()]).toMatchObject([
      {
        fullName: 'Kim Example',
        given: 'Kim',
        family: 'Example',
        greetAs: 'Kim',
        employer: 'Lorem Labs',
        emails: ['kim@example.com'],
        phone: '+1 555 0100',
      },
    ])
    expect(applyChange(after, inverseOf(change, 2)).people).toEqual(empty.people)
  })

  test('the same file again finds everyone on file', () => {
    const after = applyChange(empty, bringIn(empty, kim))
    expect(matchPeople(contactsOf(kim), after).map(({ state }) => state)).toEqual(['same'])
  })

  test('who is on file by address gains what is empty, and keeps what stands there', () => {
    const here = aWorkspace(
      [],
      [aPerson('kim', 'Kimberley Example', { emails: ['kim@example.com'], phone: '1', employer: '' })],
    )
    expect(matchPeople(contactsOf(kim), here)).toMatchObject([{ state: 'changed', personId: 'kim' }])
    expect([...applyChange(here, bringIn(here, kim)).people.values()]).toMatchObject([
      { id: 'kim', fullName: 'Kimberley Example', employer: 'Lorem Labs', phone: '1' },
    ])
  })

  test('NAM-22: a greeting that the user has set is never overwritten', () => {
    const here = aWorkspace(
      [],
      [aPerson('kim', '', { emails: ['kim@example.com'], greetAs: 'K', greetAsByHand: true })],
    )
    expect([...applyChange(here, bringIn(here, kim)).people.values()]).toMatchObject([
      { greetAs: 'K', fullName: 'Kim Example' },
    ])
  })

  test('two people of one name with two addresses stay two', () => {
    const here = aWorkspace(
      [],
      [aPerson('kim', 'Kim Example', { emails: ['other@example.com'], employer: 'Lorem Labs' })],
    )
    expect(applyChange(here, bringIn(here, kim)).people.size).toBe(2)
  })

  test('what went out as contact cards comes in again unchanged', () => {
    const people = [
      aPerson('a', 'Dana Lee; Dr.', {
        given: 'Dana',
        family: 'Lee, Jr',
        greetAs: 'Dana',
        honorific: 'Dr',
        employer: 'Acme; Sons, Ltd',
        emails: ['dana@example.com', 'd.lee@example.com'],
        phone: '+34 600',
      }),
      aPerson('b', '山田 太郎', {
        given: '太郎',
        family: '山田',
        greetAs: '山田さん',
        emails: ['taro@example.com'],
      }),
    ]
    const after = applyChange(
      empty,
      bringIn(
        empty,
        writeContacts(people, () => ''),
      ),
    )
    const withoutId = ({ id: _id, ...rest }: (typeof people)[number]) => rest
    expect([...after.people.values()].map(withoutId)).toEqual(people.map(withoutId))
  })
})
