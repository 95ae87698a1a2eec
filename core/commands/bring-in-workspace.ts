import * as v from 'valibot'
import { applicationSchema } from '../domain/application'
import { personSchema } from '../domain/person'
import { settingsSchema } from '../domain/settings'
import { idSchema } from '../domain/text'
import { applicationState, personState } from '../exchange/workspace-file/match-workspace'
import type { RecordChange } from '../workspace/change'
import { failed } from '../workspace/failure'
import type { RecordOf, Workspace } from '../workspace/workspace'
import { changed, command, label } from './command'

/**
 * Another copy of the data comes in, as one change. `merge` adds what is new and goes on where the copy went on; a record
 * that both changed stays as it is here, unless its id is among `theirs`. `replace` makes everything as it is there.
 */
export const bringInWorkspace = command(
  v.object({
    mode: v.picklist(['merge', 'replace']),
    applications: v.array(applicationSchema),
    people: v.array(personSchema),
    /** Taken over by `replace` alone. */
    settings: v.nullable(settingsSchema),
    theirs: v.array(idSchema),
  }),
  (workspace, { mode, applications, people, settings, theirs }) => {
    const chosen = new Set(theirs)
    const comes = (state: string, id: string): boolean =>
      mode === 'replace'
        ? state !== 'same'
        : state === 'new' || state === 'newer' || (state === 'conflict' && chosen.has(id))
    const records: RecordChange[] = [
      ...applications
        .filter((after) => comes(applicationState(after, workspace.applications.get(after.id)), after.id))
        .map((after): RecordChange => ({
          table: 'applications',
          id: after.id,
          before: workspace.applications.get(after.id) ?? null,
          after,
        })),
      ...people
        .filter((after) => comes(personState(after, workspace.people.get(after.id)), after.id))
        .map((after): RecordChange => ({
          table: 'people',
          id: after.id,
          before: workspace.people.get(after.id) ?? null,
          after,
        })),
      ...(mode === 'replace'
        ? [...removed(workspace, applications, people), ...withSettings(workspace, settings)]
        : []),
    ]
    if (records.length === 0) return failed('nothingToBringIn')
    return changed(workspace, label('bringInWorkspace', { count: String(records.length) }), records)
  },
)

/** What is here and not in the copy. */
function removed(
  workspace: Workspace,
  applications: readonly RecordOf<'applications'>[],
  people: readonly RecordOf<'people'>[],
): readonly RecordChange[] {
  const there = {
    applications: new Set(applications.map(({ id }) => id)),
    people: new Set(people.map(({ id }) => id)),
  }
  return (['applications', 'people'] as const).flatMap((table) =>
    [...workspace[table].values()]
      .filter(({ id }) => !there[table].has(id))
      .map((before) => ({ table, id: before.id, before, after: null }) as RecordChange),
  )
}

function withSettings(workspace: Workspace, after: RecordOf<'settings'> | null): readonly RecordChange[] {
  return after === null
    ? []
    : [{ table: 'settings', id: after.id, before: workspace.settings.get(after.id) ?? null, after }]
}
