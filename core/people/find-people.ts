import { folded } from '../domain/folded'
import { rowText, type PersonRow } from './person-row'

/** How a list of people is ordered. */
export const peopleOrders = ['lastTouch', 'name', 'company'] as const
export type PeopleOrder = (typeof peopleOrders)[number]

/** A row with what it is found and ordered by, made once and not at each comparison. */
export interface FindableRow {
  readonly row: PersonRow
  readonly text: string
  readonly name: string
  readonly company: string
}

/** Empty names and companies come last, whatever the order. */
const last = '\u{10FFFF}'

/** Makes a row ready to be found and ordered. */
export function findable(row: PersonRow): FindableRow {
  return {
    row,
    text: rowText(row),
    name: folded(row.fullName) || last,
    company: folded(row.companies[0] ?? '') || last,
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byName = (a: FindableRow, b: FindableRow): number => order(a.name, b.name) || order(a.row.id, b.row.id)

/** How two rows stand to each other; never 0 for two people, so that a place in the list is sure. */
export const comparisons: Readonly<Record<PeopleOrder, (a: FindableRow, b: FindableRow) => number>> = {
  name: byName,
  lastTouch: (a, b) => order(b.row.lastTouch?.at ?? '', a.row.lastTouch?.at ?? '') || byName(a, b),
  company: (a, b) => order(a.company, b.company) || byName(a, b),
}

/** Tells whether a text in plain letters has every word of the query, each at the beginning of one of its own. */
export function matcher(query: string): (text: string) => boolean {
  const words = folded(query)
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  return (text) =>
    words.every((word) => text.startsWith(word) || text.includes(` ${word}`) || text.includes(`@${word}`))
}
