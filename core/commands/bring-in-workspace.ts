import * as v from 'valibot'
import { applicationSchema } from '../domain/application'
import { personSchema } from '../domain/person'
import { settingsSchema } from '../domain/settings'
import { idSchema } from '../domain/text'
import { recordItem, type CopiedRecord } from '../exchange/workspace-file/copied-record'
import type { RecordState } from '../exchange/workspace-file/record-state'
import type { RecordChange } from '../workspace/change'
import { failed } from '../workspace/failure'
import type { RecordOf, Workspace } from '../workspace/workspace'
import { changed, command, label } from './command'

/** `merge` adds what is new and goes on where the copy went on; `replace` makes everything as it is there. */
export type BringInMode = 'merge' | 'replace'

/** Whether a record of the copy comes in. One that both sides changed stays as it is here, unless it was `chosen`. */
export function comesIn(mode: BringInMode, state: RecordState, chosen: boolean): boolean {
  if (mode === 'replace') return state !== 'same'
  return state === 'new' || state === 'newer' || (state === 'conflict' && chosen)
}

/** Another copy of the data comes in, as one change; what of it does not differ need not be given. */
export const bringInWorkspace = command(
  v.object({
    mode: v.picklist(['merge', 'replace']),
    applications: v.array(applicationSchema),
    people: v.array(personSchema),
    /** Records that the copy has besides: they differ in nothing, and `replace` takes none of them away. */
    unchanged: v.array(v.object({ table: v.picklist(['applications', 'people']), id: idSchema })),
    /** Taken over by `replace` alone. */
    settings: v.nullable(settingsSchema),
    /** Ids of records that both sides changed, where the copy's stands. */
    theirs: v.array(idSchema),
  }),
  (workspace, { mode, applications, people, unchanged, settings, theirs }) => {
    const chosen = new Set(theirs)
    const comes = (copied: CopiedRecord): boolean =>
      comesIn(mode, recordItem(copied, workspace).state, chosen.has(copied.record.id))
    const records: RecordChange[] = [
      ...applications
        .filter((record) => comes({ table: 'applications', record }))
        .map((after): RecordChange => ({
          ...{ table: 'applications', id: after.id, after },
          before: workspace.applications.get(after.id) ?? null,
        })),
      ...people
        .filter((record) => comes({ table: 'people', record }))
        .map((after): RecordChange => ({
          ...{ table: 'people', id: after.id, after },
          before: workspace.people.get(after.id) ?? null,
        })),
      ...(mode === 'replace'
        ? [
            ...removed(workspace, {
              applications: idsOf('applications', applications, unchanged),
              people: idsOf('people', people, unchanged),
            }),
            ...withSettings(workspace, settings),
          ]
        : []),
    ]
    if (records.length === 0) return failed('nothingToBringIn')
    return changed(workspace, label('bringInWorkspace', { count: String(records.length) }), records)
  },
)

type Table = CopiedRecord['table']
type Identified = { readonly id: string }

/** The ids that the copy has in a table. */
function idsOf(
  table: Table,
  given: readonly Identified[],
  unchanged: readonly (Identified & { readonly table: Table })[],
): ReadonlySet<string> {
  return new Set([...given, ...unchanged.filter((record) => record.table === table)].map(({ id }) => id))
}

/** What is here and not in the copy. */
function removed(
  workspace: Workspace,
  there: Readonly<Record<Table, ReadonlySet<string>>>,
): readonly RecordChange[] {
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
