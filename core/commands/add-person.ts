import * as v from 'valibot'
import { lineSchema } from '../domain/text'
import { failed } from '../workspace/failure'
import { changed, command, label } from './command'
import { newPerson } from './people-on-file'

/** Somebody the user wants on file before, or without, an interview. */
export const addPerson = command(
  v.object({ fullName: lineSchema, employer: lineSchema, email: lineSchema, phone: lineSchema }),
  (workspace, { fullName, employer, email, phone }, { newId }) => {
    if (fullName.trim() === '' && email.trim() === '') return failed('personNameMissing')
    const person = newPerson(
      newId(),
      { personId: null, fullName, jobTitle: '', email, phone },
      employer.trim(),
    )
    return changed(
      workspace,
      label('addPerson', { name: person.fullName || person.emails[0] || '' }),
      [{ table: 'people', id: person.id, before: null, after: person }],
      { createdId: person.id },
    )
  },
)
