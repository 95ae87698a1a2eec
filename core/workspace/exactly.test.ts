import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { arbitraryOf } from './arbitrary.test-data'
import { exactlyAs } from './exactly'
import { sampleOfVersion1 } from './samples/version-1'
import { unknownFields } from './unknown-fields'
import { tableNames, tableSchemas, type TableName } from './workspace'

const runs = { seed: 20270408, numRuns: 120 }
type Json = Record<string, unknown>
const parsedAgain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Every way to spoil one place of a value: other type, field gone, field more, hostile key, out of bounds. */
function* spoilt(value: unknown): Generator<unknown> {
  yield* [null, 7, -1.5, 'x', '', true, [], {}, '2027-13-01', '2027-02-29T10:00:00Z', 'y'.repeat(200_001)]
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      for (const other of spoilt(element)) yield value.with(index, other)
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, surprise: 1 }
    yield* ['"__proto__":{"a":1}', '"constructor":"x"'].map((field) => hiding(value, field))
    for (const [key, field] of Object.entries(value)) {
      const { [key]: _gone, ...rest } = value as Json
      yield rest
      yield { ...rest, [key]: field }
      for (const other of spoilt(field)) yield { ...value, [key]: other }
    }
  }
}

/** A field that only a text can bring. */
function hiding(value: object, field: string): unknown {
  const text = JSON.stringify(value)
  return JSON.parse(text === '{}' ? `{${field}}` : text.replace('{', `{${field},`))
}

/** What the schema says of the claim that a value is exactly one of its own. */
function isExact(name: TableName, value: unknown): boolean {
  const parsed = v.safeParse(tableSchemas[name], value)
  if (!parsed.success || unknownFields(value, parsed.output) !== null) return false
  return JSON.stringify(sorted(parsed.output)) === JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { fields: entries.map(([key, field]) => [key, sorted(field)]) }
}

describe.each(tableNames)('the quick judge of %s', (name) => {
  const judge = exactlyAs(tableSchemas[name])
  const records = arbitraryOf(tableSchemas[name])

  it('takes everything that the schema takes as it is', () => {
    const takes = (record: unknown) => judge(parsedAgain(record)) === isExact(name, parsedAgain(record))
    fc.assert(fc.property(records, takes), runs)
  })

  it('takes nothing else, however a record is spoilt', () => {
    const agree = (record: unknown) =>
      [...spoilt(parsedAgain(record))].every((other) => judge(other) === isExact(name, other))
    fc.assert(fc.property(records, agree), { ...runs, numRuns: Math.ceil(runs.numRuns / 12) })
  })
})

it('no schema of ours is beyond it', () => {
  const document = JSON.parse(sampleOfVersion1) as Record<string, Record<string, unknown>>
  for (const name of ['applications', 'people', 'announcements'] as const) {
    for (const record of Object.values(document[name] ?? {}))
      expect(exactlyAs(tableSchemas[name])(v.parse(tableSchemas[name], record))).toBe(true)
  }
})
