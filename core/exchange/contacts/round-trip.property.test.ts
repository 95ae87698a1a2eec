import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runCommand } from '../../commands/run-command'
import type { Person } from '../../domain/person'
import { aPerson } from '../../testing/plans'
import { aWorkspace, commandContext } from '../../testing/workspaces'
import { applyChange } from '../../workspace/change'
import { valueOf } from '../../workspace/failure'
import { writeContacts } from '../out/write-contacts'
import { bytesOf } from '../samples/reading-tables'
import { matchPeople } from './match-people'
import { readContacts } from './read-contacts'

const runs = Math.max(100, Math.ceil(Number(process.env['AFTERWORD_FUZZ'] ?? 1000) / 10))

/** A line as fields keep it: one blank between words. Long enough to be folded, with all that parts a card. */
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({ unit: fc.constantFrom(...'aB ü\\;,:"=\'.面🦉'), maxLength: 90 }),
    fc.constantFrom('', 'Lee; Dana, Dr. "D"', 'BEGIN:VCARD', '=41', 'x'.repeat(200), 'ü'.repeat(80)),
  )
  .map((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim())
const address = fc.stringMatching(/^[a-z]{1,8}(?:\.[a-z]{1,8})?$/)

const people = fc
  .array(
    fc.record({
      fullName: line.map((text) => `x${text}`),
      given: line,
      family: line,
      greetAs: fc.oneof(
        fc.constant(null),
        line.map((text) => text || null),
      ),
      honorific: line,
      employer: line,
      phone: fc.oneof(
        fc.constant(''),
        fc.constantFrom('+34 600 000 000', '(555) 0100 ext. 2', '0176/123;45,6'),
      ),
      mailboxes: fc.uniqueArray(address, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((drawn) =>
    drawn.map(({ mailboxes, ...one }, at): Person => ({
      ...aPerson(`p${String(at)}`, one.fullName),
      ...one,
      // Whoever shares an address, or a name and an employer, is one person.
      employer: `${one.employer}${String(at)}`,
      emails: mailboxes.map((mailbox) => `${mailbox}@p${String(at)}.example.com`),
    })),
  )

const contactsIn = (text: string) => valueOf(readContacts(bytesOf(text))).contacts

test(
  'people who went out as contact cards come in again as they were, and are found to be the same',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(people, (given) => {
        const text = writeContacts(given, () => 'Head; of, Data')
        for (const part of text.split('\r\n')) expect(bytesOf(part).length).toBeLessThanOrEqual(75)
        const contacts = contactsIn(text)
        const command = {
          kind: 'bringInPeople' as const,
          people: contacts.map((contact) => ({ ...contact, emails: [...contact.emails] })),
        }
        const empty = aWorkspace([], [])
        const after = applyChange(empty, valueOf(runCommand(empty, command, commandContext())).change)
        const withoutId = ({ id: _id, ...rest }: Person) => rest
        expect([...after.people.values()].map(withoutId)).toEqual(given.map(withoutId))
        expect(contacts.map(({ jobTitle }) => jobTitle)).toEqual(given.map(() => 'Head; of, Data'))
        expect(matchPeople(contacts, aWorkspace([], given)).every(({ state }) => state === 'same')).toBe(true)
      }),
      { numRuns: runs, seed: 45 },
    )
  },
)
