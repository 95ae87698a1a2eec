import { readName } from '../../domain/name'
import type { IncomingPerson } from '../incoming'
import { notAPerson } from './not-a-person'
import { allProperties, type Property } from './property'

export interface MeetingPeople {
  readonly people: readonly IncomingPerson[]
  readonly organizer: { readonly name: string; readonly address: string } | null
  readonly sentBy: string
}

interface Guest extends IncomingPerson {
  readonly name: string
  readonly isPerson: boolean
}

/**
 * Who may be an interviewer. The organiser is judged: a person is one of them, a scheduling tool, a calendar or a shared
 * mailbox is only who sent it. Everyone is listed once, by address.
 */
export function meetingPeopleOf(lines: readonly string[]): MeetingPeople {
  const source = allProperties(lines, 'ORGANIZER')[0]
  const organizer = source === undefined ? null : guestOf(source, true)
  const guests = allProperties(lines, 'ATTENDEE').map((property) => guestOf(property, false))
  const known = new Map<string, Guest>()
  for (const guest of [...(organizer === null ? [] : [organizer]), ...guests]) {
    const key = guest.address === '' ? guest.name.toLowerCase() : guest.address
    const before = known.get(key)
    if (key !== '') known.set(key, before === undefined ? guest : together(before, guest))
  }
  return {
    people: [...known.values()].filter(({ isPerson }) => isPerson).map(withoutJudgement),
    organizer: organizer === null ? null : { name: organizer.name, address: organizer.address },
    sentBy: senderOf(organizer, source),
  }
}

function senderOf(organizer: Guest | null, source: Property | undefined): string {
  if (organizer !== null && !organizer.isPerson)
    return organizer.name === '' ? organizer.address : organizer.name
  const assistant = addressOf(source?.parameters['sent-by'] ?? '')
  return assistant === organizer?.address ? '' : assistant
}

function guestOf({ parameters, value }: Property, organizer: boolean): Guest {
  const name = (parameters['cn'] ?? '')
    .replace(/\\([,;"\\])/g, '$1')
    .trim()
    .slice(0, 300)
  const address = addressOf(parameters['email'] ?? '') || addressOf(value)
  const read = readName(name, address)
  const shared = organizer && read.kind === 'team'
  return {
    name,
    isPerson: !shared && notAPerson(name, address, parameters['cutype'] ?? '') === null,
    fullName: read.fullName,
    given: read.given,
    family: read.family,
    greetAs: read.greetAs,
    address,
    organizer,
    optional: /^(?:OPT|NON)-PARTICIPANT$/i.test(parameters['role'] ?? ''),
    declined: /^DECLINED$/i.test(parameters['partstat'] ?? ''),
  }
}

/** The organiser is often a guest as well; the fuller name of the two is kept. */
function together(first: Guest, second: Guest): Guest {
  const named = first.fullName === '' ? second : first
  return {
    ...named,
    organizer: first.organizer || second.organizer,
    optional: second.optional,
    declined: second.declined,
  }
}

function withoutJudgement({ name: _name, isPerson: _isPerson, ...person }: Guest): IncomingPerson {
  return person
}

/** The address in a value, lower case: without `mailto:`, quotes, brackets or a query; empty where it holds none. */
function addressOf(value: string): string {
  const plain = value
    .trim()
    .replace(/^["'<\s]+|["'>\s]+$/g, '')
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .trim()
  const address = plain.includes('%') ? decodedSafely(plain) : plain
  return /^[^\s@<>",;]{1,64}@[^\s@<>",;]{1,255}$/.test(address) && !/^invalid:/i.test(address)
    ? address.toLowerCase()
    : ''
}

function decodedSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
