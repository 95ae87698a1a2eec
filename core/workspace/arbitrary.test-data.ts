import fc from 'fast-check'
import * as v from 'valibot'
import { clockTimeSchema, instantSchema, plainDateSchema, wallTimeSchema } from '../time/kinds'
import { idSchema } from '../domain/text'
import { emptyWorkspace, tableSchemas, type TableName, type Workspace } from './workspace'

/** A valibot schema, looked at from outside. Only what our records use. */
interface Shape {
  readonly type: string
  readonly literal?: unknown
  readonly options?: readonly unknown[]
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly default?: unknown
  readonly value?: Shape
  readonly pipe?: readonly Shape[]
  readonly requirement?: unknown
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '\u0000', '\uFEFF', '\u2028', '\uD800', '__proto__', 'Zoë\r\n"quoted" \\', '日本語 🌍'),
)
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
const iso = day.map((date) => date.toISOString())
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,12}$/)

/** Schemas with an arbitrary of their own, by identity. */
export type Known = ReadonlyMap<unknown, fc.Arbitrary<unknown>>

const usual: Known = new Map<unknown, fc.Arbitrary<unknown>>([
  [
    instantSchema,
    fc.oneof(
      iso,
      iso.map((date) => `${date.slice(0, 19)}Z`),
    ),
  ],
  [plainDateSchema, iso.map((date) => date.slice(0, 10))],
  [wallTimeSchema, iso.map((date) => date.slice(0, 16))],
  [clockTimeSchema, iso.map((date) => date.slice(11, 16))],
  [idSchema, id],
])

/** Anything the schema lets through: the records grow, and this grows with them. `known` replaces the usual times. */
export function arbitraryOf(schema: object, known: Known = usual): fc.Arbitrary<unknown> {
  const shape = schema as Shape
  const custom = known.get(shape) ?? usual.get(shape)
  if (custom !== undefined) return custom
  return fits(shape, bareArbitraryOf(shape, known))
}

function bareArbitraryOf(shape: Shape, known: Known): fc.Arbitrary<unknown> {
  const first = shape.pipe?.[0]
  const within = (inner: Shape): fc.Arbitrary<unknown> => arbitraryOf(inner, known)
  if (first !== undefined && first !== shape && (known.has(first) || usual.has(first))) return within(first)
  switch (shape.type) {
    case 'object':
      return fc.record(Object.fromEntries(entriesOf(shape).map(([key, entry]) => [key, within(entry)])))
    case 'array':
      return fc.array(within(shape.item as Shape), { maxLength: 3 })
    case 'record':
      return fc.dictionary(fc.stringMatching(/^[a-z:]{1,8}$/), within(shape.value as Shape), {
        maxKeys: 3,
      })
    case 'nullable':
      return fc.option(within(shape.wrapped as Shape), { nil: null })
    case 'optional':
      // What has a usual value is never missing from a record that was read.
      return shape.default === undefined
        ? fc.option(within(shape.wrapped as Shape), { nil: undefined })
        : within(shape.wrapped as Shape)
    case 'variant':
    case 'union':
      return fc.oneof(...(shape.options as readonly Shape[]).map(within))
    case 'picklist':
      return fc.constantFrom(...(shape.options ?? []))
    case 'literal':
      return fc.constant(shape.literal)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.integer({ min: -2, max: 60 })
    case 'string':
      return textOf(shape)
    default:
      throw new TypeError(`no arbitrary for ${shape.type}`)
  }
}

/** Odd texts would hardly ever fit a pattern, and one that does would be waited for without end. */
function textOf({ pipe = [] }: Shape): fc.Arbitrary<string> {
  const pattern = pipe.map(({ requirement }) => requirement).find((one) => one instanceof RegExp)
  return pattern === undefined ? text : fc.oneof(text, fc.stringMatching(pattern))
}

function entriesOf(shape: Shape): readonly (readonly [string, Shape])[] {
  return Object.entries(shape.entries ?? {})
}

function fits(shape: Shape, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (shape.pipe === undefined || shape.type === 'object' || shape.type === 'array') return values
  return values.filter((value) => v.is(shape as unknown as v.GenericSchema, value))
}

function table(name: TableName): fc.Arbitrary<ReadonlyMap<string, unknown>> {
  const records = fc.array(arbitraryOf(tableSchemas[name]), { maxLength: 4 })
  return records.map((list) => new Map(list.map((record) => [(record as { id: string }).id, record])))
}

/** Any workspace a person could have, with odd text in it. */
export const arbitraryWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    revision: fc.nat(),
    applications: table('applications'),
    people: table('people'),
    announcements: table('announcements'),
    settings: arbitraryOf(tableSchemas.settings).map((one) => new Map([['settings', one]])),
  })
  .map((tables) => ({ ...emptyWorkspace, ...tables }) as Workspace)
