import * as v from 'valibot'
import type { Application } from '../domain/application'
import { defaultSettings } from '../domain/settings'
import { idSchema } from '../domain/text'
import type { RecordChange } from '../workspace/change'
import { failed } from '../workspace/failure'
import { settingsOf, type Workspace } from '../workspace/workspace'
import { changed, command, label } from './command'
import { metOnlyIn, withoutPerson } from './traces-of-a-person'

/** What was announced of an application; the ids begin with its own. */
function announcementsOf(workspace: Workspace, applicationId: string): readonly RecordChange[] {
  return [...workspace.announcements.values()]
    .filter(({ id }) => id.startsWith(`${applicationId}:`))
    .map((before): RecordChange => ({ table: 'announcements', id: before.id, before, after: null }))
}

/** Deletes an application with everything of its own, and where asked the people who were met nowhere else. */
export const forgetApplication = command(
  v.object({ applicationId: idSchema, withPeople: v.boolean() }),
  (workspace, { applicationId, withPeople }) => {
    const before = workspace.applications.get(applicationId)
    if (before === undefined) return failed('notFound')
    const people = withPeople ? metOnlyIn(workspace.applications.values(), before) : []
    return changed(workspace, label('forgetApplication', { company: before.company }), [
      { table: 'applications', id: applicationId, before, after: null },
      ...announcementsOf(workspace, applicationId),
      ...people.flatMap((id): RecordChange[] => {
        const person = workspace.people.get(id)
        return person === undefined ? [] : [{ table: 'people', id, before: person, after: null }]
      }),
    ])
  },
)

/**
 * Deletes a person, and with them their seat at every interview, what was noted of them, and letters to them that were
 * not sent. Letters that were sent, and calls, happened: they stay with the application and name nobody.
 */
export const forgetPerson = command(v.object({ personId: idSchema }), (workspace, { personId }) => {
  const before = workspace.people.get(personId)
  if (before === undefined) return failed('notFound')
  const touched = [...workspace.applications.values()].flatMap((application): RecordChange[] => {
    const after: Application = withoutPerson(application, personId)
    return after === application
      ? []
      : [{ table: 'applications', id: application.id, before: application, after }]
  })
  return changed(workspace, label('forgetPerson', { name: before.fullName }), [
    { table: 'people', id: personId, before, after: null },
    ...touched,
  ])
})

/** Deletes every application, person and announcement, and sets every setting back to the usual. */
export const forgetEverything = command(v.object({}), (workspace) => {
  const removed = (['applications', 'people', 'announcements'] as const).flatMap((table) =>
    [...workspace[table].values()].map(
      (before) => ({ table, id: before.id, before, after: null }) as RecordChange,
    ),
  )
  const before = settingsOf(workspace)
  const settings: RecordChange = { table: 'settings', id: before.id, before, after: defaultSettings }
  return changed(workspace, label('forgetEverything'), [...removed, settings])
})
