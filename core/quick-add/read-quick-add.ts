import { Line } from './line'
import { leftovers, type Chunk } from './leftovers'
import { companyAmong, readCompany, takeKnownCompany } from './read-company'
import { readForm } from './read-form'
import { readPeople } from './read-people'
import { companyBeforeRole, readRole, roleAmong } from './read-role'
import { readRound } from './read-round'
import { readWhen } from './read-when'
import type { QuickContext, QuickPart, QuickPerson, QuickReading } from './reading'

/** The most letters that are read as one line; what is pasted beyond that is no line. */
export const longestLine = 500

const place =
  /\bin (?!Test\b|Residence\b|Training\b|Charge\b)((?:\p{Lu}[\p{L}.'-]+)(?: \p{Lu}[\p{L}.'-]+){0,3})/u

/**
 * Reads an interview told in one line of English: "second interview at Acme, Tue 3 pm, with Dana Lee (VP Engineering)".
 * The surest things are taken first, so that each reader meets fewer words that could be something else.
 */
export function readQuickAdd(text: string, context: QuickContext): QuickReading {
  const line = new Line(text.slice(0, longestLine))
  const known = takeKnownCompany(line, context.companies)
  const round = readRound(line)
  const { form, joinLink } = readForm(line)
  const when = readWhen(line, context)
  const named = readPeople(line)
  const said = known === '' ? readCompany(line) : { company: known, place: '' }
  const role = readRole(line)
  const where = line.takeMatch('place', place)?.[1] ?? said.place
  const rest = readRest(line, said.company || named.employer, role)
  const turned = rest.company === '' ? lastNameAsCompany(named.people) : null
  return {
    ...when,
    ...{ round, form, joinLink, place: where, role: rest.role, unread: rest.unread },
    company: turned?.company ?? rest.company,
    people: turned?.people ?? named.people,
    doubts: turned === null ? when.doubts : [...when.doubts, 'companyOrPerson'],
    spans: line.spans.toSorted((a, b) => a.from - b.from),
  }
}

interface Rest {
  readonly company: string
  readonly role: string
  readonly unread: string
}

/** Company and role among the words that nobody took, where they are not known yet. */
function readRest(line: Line, company: string, role: string): Rest {
  const chunks = leftovers(line)
  const roleChunk = role === '' ? roleAmong(chunks) : undefined
  const free = chunks.filter((chunk) => chunk !== roleChunk)
  const companyChunk = company === '' ? companyAmong(free) : undefined
  const isTold = company !== '' || companyChunk !== undefined
  const both = isTold || roleChunk === undefined ? null : companyBeforeRole(roleChunk.text)
  take(line, 'role', roleChunk)
  take(line, 'company', companyChunk)
  return {
    company: company || (both?.company ?? companyChunk?.text ?? ''),
    role: role || (both?.role ?? roleChunk?.text ?? ''),
    unread: free
      .filter((chunk) => chunk !== companyChunk)
      .map(({ text }) => text)
      .join(', '),
  }
}

function take(line: Line, part: QuickPart, chunk: Chunk | undefined): void {
  if (chunk !== undefined) line.take(part, chunk.from, chunk.to)
}

/** "with Acme", "with Dana Lee, Acme": a last name of one word, where no company is named otherwise. Said as a doubt. */
function lastNameAsCompany(
  people: readonly QuickPerson[],
): { readonly company: string; readonly people: readonly QuickPerson[] } | null {
  const last = people.at(-1)
  if (last === undefined || last.fullName === '' || last.fullName.includes(' ')) return null
  return last.jobTitle === '' && last.email === ''
    ? { company: last.fullName, people: people.slice(0, -1) }
    : null
}
