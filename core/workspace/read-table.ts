import * as v from 'valibot'
import { unknownFields, type UnknownFields } from './unknown-fields'
import { defaultSettings } from '../domain/settings'
import { tableJudges } from './table-judges'
import { tableSchemas, type TableName } from './workspace'

/** A record that could not be read. It stays in the document word for word; `reason` names the field, never its value. */
export interface BrokenRecord {
  readonly table: TableName
  readonly id: string
  readonly reason: string
}

/** One table as it was found. What stood among the unreadable is tried again: a later version may understand it. */
export interface TableReading {
  readonly records: ReadonlyMap<string, unknown>
  readonly fields: ReadonlyMap<string, UnknownFields>
  readonly unreadable: ReadonlyMap<string, unknown>
  readonly broken: readonly BrokenRecord[]
}

interface Identified {
  readonly id: string
}

/**
 * The records of a table, or null when the table is none or more of it is broken than whole. `judged` are records that its
 * judge has said yes to, under their own ids.
 */
export function readTable(
  name: TableName,
  entries: unknown,
  setAside: unknown,
  judged: ReadonlySet<unknown>,
): TableReading | null {
  if (!isTable(entries)) return null
  const records = new Map<string, unknown>()
  const fields = new Map<string, UnknownFields>()
  const unreadable = new Map<string, unknown>()
  const broken: BrokenRecord[] = []

  const keep = (id: string, raw: unknown): string | null => {
    // Nearly every record is just what we wrote; the schema is asked about the others.
    if (judged.has(raw) || (tableJudges[name](raw) && (raw as Identified).id === id)) {
      records.set(id, raw)
      return null
    }
    const reading = readRecord(name, id, raw)
    if (typeof reading === 'string') return reading
    records.set(id, reading.record)
    const unknown = unknownFields(raw, reading.record)
    if (unknown !== null) fields.set(id, unknown)
    return null
  }
  for (const [id, raw] of Object.entries(entries)) {
    const reason = keep(id, raw)
    if (reason === null) continue
    unreadable.set(id, raw)
    broken.push({ table: name, id, reason })
  }
  if (name !== 'settings' && broken.length > records.size) return null
  for (const [id, raw] of Object.entries(isTable(setAside) ? setAside : {})) {
    if (!unreadable.has(id) && (records.has(id) || keep(id, raw) !== null)) unreadable.set(id, raw)
  }
  if (name === 'settings' && records.size === 0) records.set(defaultSettings.id, defaultSettings)
  return { records, fields, unreadable, broken }
}

/** A record made of known fields only, or the path of the first field that is wrong. */
function readRecord(name: TableName, id: string, raw: unknown): { readonly record: object } | string {
  const parsed = v.safeParse(tableSchemas[name], raw, { abortEarly: true })
  if (!parsed.success) return v.getDotPath(parsed.issues[0]) ?? 'record'
  return parsed.output.id === id ? { record: parsed.output } : 'id'
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
