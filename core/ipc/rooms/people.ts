import * as v from 'valibot'
import type { Person } from '../../domain/person'
import { idSchema, lineSchema } from '../../domain/text'
import type { Contacts } from '../../people/contacts'
import { peopleOrders } from '../../people/find-people'
import type { PersonRow } from '../../people/person-row'
import { call } from '../method'

/** A part of the list: the page asks for the rows in sight, however many people there are. */
export interface PeopleSlice {
  /** How many people are on file, whatever was searched for. */
  readonly onFile: number
  readonly found: number
  readonly from: number
  readonly rows: readonly PersonRow[]
}

/** A person with everything between the two, over all applications. */
export interface PersonWhole extends Contacts {
  readonly person: Person
}

const place = v.pipe(v.number(), v.integer(), v.minValue(0))

export const peopleRoom = {
  list: call<PeopleSlice>()(
    v.object({
      query: lineSchema,
      order: v.picklist(peopleOrders),
      from: place,
      count: v.pipe(place, v.maxValue(500)),
    }),
  ),
  person: call<PersonWhole>()(v.object({ id: idSchema })),
} as const
