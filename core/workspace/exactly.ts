import type * as v from 'valibot'

/**
 * A quick judge of parsed JSON: true says that the schema accepts the value and would give back the very same, no field
 * dropped and none filled in. False says only "ask the schema": the schema stays the truth.
 */
export type Exactly = (value: unknown) => boolean

/** A valibot schema or action, looked at from outside: what our records use, and no more. */
interface Shape {
  readonly kind: string
  readonly type: string
  readonly pipe?: readonly Shape[]
  readonly requirement?: unknown
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly default?: unknown
  readonly value?: Shape
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly key?: unknown
}

type Plain = Readonly<Record<string, unknown>>

// The schema library leaves these out of every record it makes.
const hostileKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** The quick judge of a schema. A kind that it does not know is left to the schema: its values are never `true`. */
export function exactlyAs(schema: v.GenericSchema): Exactly {
  return judgeOf(schema as unknown as Shape)
}

function judgeOf(shape: Shape): Exactly {
  const [first, ...actions] = shape.pipe ?? []
  if (first === undefined) return bareJudgeOf(shape)
  const rules = actions.map(ruleOf).filter((rule) => rule !== null)
  return allOf([judgeOf(first), ...rules])
}

function allOf(judges: readonly Exactly[]): Exactly {
  const [a, b, c] = judges
  if (a === undefined || judges.length > 3) return (value) => judges.every((judge) => judge(value))
  if (b === undefined) return a
  return c === undefined ? (value) => a(value) && b(value) : (value) => a(value) && b(value) && c(value)
}

/** One step of a pipe; null for those that look at nothing. */
function ruleOf({ kind, type, requirement }: Shape): Exactly | null {
  if (type === 'brand' || type === 'readonly') return null
  if (kind !== 'validation') return never
  if (requirement instanceof RegExp) return (value) => requirement.test(value as string)
  if (typeof requirement === 'function') return requirement as Exactly
  const limit = requirement as number
  switch (type) {
    case 'max_length':
      return (value) => (value as string).length <= limit
    case 'min_length':
      return (value) => (value as string).length >= limit
    case 'max_value':
      return (value) => (value as number) <= limit
    case 'min_value':
      return (value) => (value as number) >= limit
    default:
      return never
  }
}

const never: Exactly = () => false

function bareJudgeOf(shape: Shape): Exactly {
  switch (shape.type) {
    case 'string':
      return (value) => typeof value === 'string'
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'number':
      // What is not finite becomes null on the disk.
      return (value) => Number.isFinite(value)
    case 'literal':
      return (value) => value === shape.literal
    case 'picklist': {
      const options = new Set(shape.options)
      return (value) => options.has(value)
    }
    case 'nullable':
      return orNull(judgeOf(shape.wrapped as Shape))
    case 'optional':
      return judgeOf(shape.wrapped as Shape)
    case 'array':
      return listJudge(judgeOf(shape.item as Shape))
    case 'record':
      return recordJudge(judgeOf(shape.key as Shape), judgeOf(shape.value as Shape))
    case 'variant':
      return variantJudge(shape.key as string, shape.options as readonly Shape[])
    case 'object':
      return objectJudge(shape.entries ?? {})
    default:
      return never
  }
}

function orNull(judge: Exactly): Exactly {
  return (value) => value === null || judge(value)
}

function listJudge(judge: Exactly): Exactly {
  return (value) => {
    if (!Array.isArray(value)) return false
    for (const element of value) if (!judge(element)) return false
    return true
  }
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordJudge(keyJudge: Exactly, judge: Exactly): Exactly {
  return (value) => {
    if (!isPlain(value)) return false
    for (const key in value) {
      if (hostileKeys.has(key) || !keyJudge(key) || !judge(value[key])) return false
    }
    return true
  }
}

function variantJudge(key: string, options: readonly Shape[]): Exactly {
  const byLiteral = new Map<unknown, Exactly>()
  for (const option of options) {
    const tag = option.entries?.[key]
    if (tag?.type !== 'literal' || byLiteral.has(tag.literal)) return never
    byLiteral.set(tag.literal, judgeOf(option))
  }
  return (value) => isPlain(value) && (byLiteral.get(value[key]) ?? never)(value)
}

/** Our own files hold the fields in the order of the schema: mostly the next expected one is the next found. */
function objectJudge(entries: Readonly<Record<string, Shape>>): Exactly {
  const keys = Object.keys(entries)
  const judges = Object.values(entries).map(judgeOf)
  const places = new Map(keys.map((key, place) => [key, place]))
  // A field with a usual value would be filled in where it is missing.
  const needed = Object.values(entries).map(
    (entry) => entry.type !== 'optional' || entry.default !== undefined,
  )
  const count = needed.filter(Boolean).length
  return (value) => {
    if (!isPlain(value)) return false
    let expected = 0
    let found = 0
    for (const key in value) {
      const place = keys[expected] === key ? expected : (places.get(key) ?? -1)
      if (place < 0 || judges[place]?.(value[key]) !== true) return false
      if (needed[place] === true) found += 1
      expected = place + 1
    }
    return found === count
  }
}
