import * as v from 'valibot'
import { isDrafting } from '../domain/letter'
import type { Person } from '../domain/person'
import { idSchema, lineSchema } from '../domain/text'
import { readName } from '../domain/name'
import { failed } from '../workspace/failure'
import type { RecordChange } from '../workspace/change'
import type { Workspace } from '../workspace/workspace'
import { changed, command, editApplication, label, putApplication } from './command'
import { redrafted } from './open-letter'

/** The letters to a person that are still in the making, drafted anew: a name set right is right in the greeting too. */
function lettersTo(workspace: Workspace, person: Person): readonly RecordChange[] {
  const known = { ...workspace, people: new Map(workspace.people).set(person.id, person) }
  return [...workspace.applications.values()]
    .filter(({ letters }) => letters.some((letter) => letter.personId === person.id && isDrafting(letter)))
    .map((before) => putApplication(before, redrafted(known, before)))
}

/** Edits a person. The name as shown is read into its parts; what the user types as greeting is never overwritten. */
export const editPerson = command(
  v.object({
    personId: idSchema,
    fullName: v.optional(lineSchema),
    greetAs: v.optional(lineSchema),
    honorific: v.optional(lineSchema),
    emails: v.optional(v.pipe(v.array(lineSchema), v.maxLength(20))),
    phone: v.optional(lineSchema),
    employer: v.optional(lineSchema),
  }),
  (workspace, { personId, ...given }) => {
    const before = workspace.people.get(personId)
    if (before === undefined) return failed('notFound')
    const name = given.fullName === undefined ? null : readName(given.fullName)
    const after: Person = {
      ...before,
      ...(name === null ? {} : { fullName: name.fullName, given: name.given, family: name.family }),
      ...(name === null || before.greetAsByHand ? {} : { greetAs: name.greetAs }),
      ...(given.greetAs === undefined
        ? {}
        : { greetAs: given.greetAs.trim() === '' ? null : given.greetAs.trim(), greetAsByHand: true }),
      honorific: given.honorific?.trim() ?? before.honorific,
      emails:
        given.emails?.map((email) => email.trim().toLowerCase()).filter((email) => email !== '') ??
        before.emails,
      phone: given.phone?.trim() ?? before.phone,
      employer: given.employer?.trim() ?? before.employer,
    }
    return changed(
      workspace,
      label('editPerson', { name: after.fullName }),
      [{ table: 'people', id: personId, before, after }, ...lettersTo(workspace, after)],
      { coalesce: `person-${personId}-${Object.keys(given).join()}` },
    )
  },
)

/** The job title of an interviewer, as it was at this interview. */
export const editJobTitle = command(
  v.object({ applicationId: idSchema, interviewId: idSchema, personId: idSchema, jobTitle: lineSchema }),
  (workspace, { applicationId, interviewId, personId, jobTitle }) =>
    editApplication(
      workspace,
      applicationId,
      'editPerson',
      (application) => ({
        ...application,
        interviews: application.interviews.map((interview) =>
          interview.id !== interviewId
            ? interview
            : {
                ...interview,
                interviewers: interview.interviewers.map((interviewer) =>
                  interviewer.personId === personId ? { ...interviewer, jobTitle } : interviewer,
                ),
              },
        ),
      }),
      { coalesce: `title-${interviewId}-${personId}` },
    ),
)
