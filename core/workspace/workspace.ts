import type * as v from 'valibot'
import { announcementSchema } from '../domain/announcement'
import { applicationSchema } from '../domain/application'
import { personSchema } from '../domain/person'
import { RecordTable } from './record-table'
import { defaultSettings, settingsSchema } from '../domain/settings'

/** The tables of the saved document, each with the schema of its records. */
export const tableSchemas = {
  applications: applicationSchema,
  people: personSchema,
  announcements: announcementSchema,
  settings: settingsSchema,
} as const

export type TableName = keyof typeof tableSchemas
export type RecordOf<T extends TableName> = v.InferOutput<(typeof tableSchemas)[T]>
export const tableNames = Object.keys(tableSchemas) as readonly TableName[]

/** All of the user's data, read only. `revision` rises by one with every change, whatever the clock says. */
export type Workspace = {
  readonly revision: number
} & { readonly [T in TableName]: ReadonlyMap<string, RecordOf<T>> }

/** A workspace with nothing in it but the default settings. */
export const emptyWorkspace: Workspace = {
  revision: 0,
  applications: new Map(),
  people: new Map(),
  announcements: new Map(),
  settings: new Map([[defaultSettings.id, defaultSettings]]),
}

/** The settings in force. */
export function settingsOf(workspace: Pick<Workspace, 'settings'>): RecordOf<'settings'> {
  return workspace.settings.get(defaultSettings.id) ?? defaultSettings
}

/** The same workspace in tables that are cheap to change, for whoever owns it for long. */
export function inTables(workspace: Workspace): Workspace {
  const tables = tableNames.map((name) => [name, RecordTable.from<unknown>(workspace[name])])
  return { ...workspace, ...(Object.fromEntries(tables) as Partial<Workspace>) }
}
