import ICAL from 'ical.js'
import type { Person } from '../../domain/person'
import { foldedText } from './folded-text'
import { plainText } from './plain-text'

/** What only Afterword reads of a card: the name that letters greet with. */
export const greetAsProperty = 'x-afterword-greet-as'

/**
 * Contact cards (vCard 3.0, RFC 2426: what Outlook, Google, Apple and phones all read) of people.
 * @param jobTitleOf the job title they had when last met, or empty
 */
export function writeContacts(people: readonly Person[], jobTitleOf: (personId: string) => string): string {
  return people.map((person) => foldedText(cardOf(person, jobTitleOf(person.id)))).join('')
}

type CardLine = readonly [name: string, parameters: object, type: string, value: string | readonly string[]]

function cardOf(person: Person, jobTitle: string): ICAL.Component {
  const lines: readonly CardLine[] = [
    line('version', '3.0'),
    line('uid', person.id),
    ['n', {}, 'text', [person.family, person.given, '', person.honorific, ''].map(plainText)],
    line('fn', person.fullName),
    ['org', {}, 'text', [plainText(person.employer)]],
    line('title', jobTitle),
    ...person.emails.map((address) => line('email', address, { type: 'INTERNET' })),
    line('tel', person.phone, { type: 'WORK' }, 'phone-number'),
  ]
  const said = lines.filter(([, , , value]) => String(value) !== '')
  // Empty where no greeting is safe: that is known too, and marks a card of ours.
  return new ICAL.Component(['vcard', [...said, line(greetAsProperty, person.greetAs ?? '')], []])
}

function line(name: string, value: string, parameters: object = {}, type = 'text'): CardLine {
  return [name, parameters, type, plainText(value)]
}
