import { describe, expect, test } from 'vitest'
import { instant } from '../time/kinds'
import { comparisons, findable, matcher, type PeopleOrder } from './find-people'
import type { PersonRow } from './person-row'

const row = (id: string, given: Partial<PersonRow> = {}): PersonRow => ({
  ...{ id, fullName: '', jobTitle: '', companies: [], email: '', phone: '' },
  ...{ meetings: 0, lettersSent: 0, lastTouch: null, meetsAt: null, ...given },
})
const ordered = (order: PeopleOrder, ...rows: PersonRow[]) =>
  rows
    .map(findable)
    .toSorted(comparisons[order])
    .map((one) => one.row.id)

describe('people in order', () => {
  test('by name, whatever the accents; who has none comes last', () => {
    const rows = [
      row('none'),
      row('z', { fullName: 'Zoe' }),
      row('o', { fullName: 'Øster' }),
      row('p', { fullName: 'Pia' }),
    ]
    expect(ordered('name', ...rows)).toEqual(['o', 'p', 'z', 'none'])
  })

  test('by last touch, the newest first; who never had one comes last, by name', () => {
    const at = (day: string) => ({ what: 'met', at: instant(`2027-03-${day}T09:00:00Z`) }) as const
    const rows = [
      row('b', { fullName: 'B' }),
      row('a', { fullName: 'A' }),
      row('old', { lastTouch: at('01') }),
      row('new', { lastTouch: at('02') }),
    ]
    expect(ordered('lastTouch', ...rows)).toEqual(['new', 'old', 'a', 'b'])
  })

  test('by company, then by name', () => {
    const rows = [
      row('c'),
      row('b', { fullName: 'B', companies: ['acme'] }),
      row('a', { fullName: 'A', companies: ['Acme'] }),
    ]
    expect(ordered('company', ...rows)).toEqual(['a', 'b', 'c'])
  })
})

describe('people found', () => {
  const { text } = findable(
    row('x', {
      fullName: 'Søren Müller',
      jobTitle: 'Head of Data',
      companies: ['Acme'],
      email: 's.muller@example.com',
    }),
  )

  test.each(['soren', 'MULLER', 'mül dat', 'acme head', 'example.com', ''])('%s', (query) => {
    expect(matcher(query)(text)).toBe(true)
  })

  test.each(['uller', 'soren northwind', 'ata'])('not by %s', (query) => {
    expect(matcher(query)(text)).toBe(false)
  })
})
