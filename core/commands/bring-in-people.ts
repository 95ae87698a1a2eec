import * as v from 'valibot'
import { lineSchema } from '../domain/text'
import { failed } from '../workspace/failure'
import { changed, command, label } from './command'
import { ImportedPeople } from './imported-people'

const contactSchema = v.object({
  fullName: v.pipe(lineSchema, v.minLength(1)),
  given: lineSchema,
  family: lineSchema,
  greetAs: v.nullable(lineSchema),
  honorific: lineSchema,
  employer: lineSchema,
  emails: v.pipe(v.array(lineSchema), v.maxLength(50)),
  phone: lineSchema,
})

/** People of an address book that the user chose, as one change. Who is on file by address is filled in, never doubled. */
export const bringInPeople = command(
  v.object({ people: v.pipe(v.array(contactSchema), v.maxLength(20_000)) }),
  (workspace, { people }, context) => {
    if (people.length === 0) return failed('nothingToBringIn')
    const imported = new ImportedPeople(workspace, context.newId)
    for (const person of people) imported.idOf(person)
    const records = imported.records()
    return changed(
      workspace,
      label('bringInPeople', { name: people[0]?.fullName ?? '', count: String(people.length) }),
      records,
    )
  },
)
