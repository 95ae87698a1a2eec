/**
 * Fields that this version does not know, by where they stood: a newer Afterword or another program put them there, and
 * saving must not drop them. `own` are the fields themselves, `inside` leads on, by field name or by the id of a list's
 * element. Elements without an id are not followed: nothing says which is which after an edit.
 */
export interface UnknownFields {
  readonly own: Readonly<Record<string, unknown>>
  readonly inside: Readonly<Record<string, UnknownFields>>
}

type Plain = Readonly<Record<string, unknown>>

// Never data, whoever wrote them.
const hostileKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const id = (value as Plain)['id']
  return typeof id === 'string' && !hostileKeys.has(id) ? id : null
}

function elementsById(list: readonly unknown[]): Plain {
  const byId = Object.create(null) as Record<string, unknown>
  for (const element of list) {
    const id = idOf(element)
    if (id !== null) byId[id] = element
  }
  return byId
}

/** What `raw` has beyond `known`, which a schema made from it; null when there is nothing. */
export function unknownFields(raw: unknown, known: unknown): UnknownFields | null {
  if (typeof raw !== 'object' || raw === null || typeof known !== 'object' || known === null) return null
  const isList = Array.isArray(raw)
  if (isList !== Array.isArray(known)) return null
  const from = (isList ? elementsById(raw) : raw) as Plain
  const to = (isList ? elementsById(known as readonly unknown[]) : known) as Plain
  let own: Record<string, unknown> | null = null
  let inside: Record<string, UnknownFields> | null = null
  for (const key in from) {
    if (key in to && Object.hasOwn(to, key)) {
      const deeper = unknownFields(from[key], to[key])
      if (deeper !== null) (inside ??= {})[key] = deeper
    } else if (!isList && !hostileKeys.has(key)) {
      ;(own ??= {})[key] = from[key]
    }
  }
  return own === null && inside === null ? null : { own: own ?? {}, inside: inside ?? {} }
}

/** `known` with the unknown fields back in their places; what has gone from `known` takes its fields along. */
export function withUnknownFields<T>(known: T, unknown: UnknownFields | undefined): T {
  if (unknown === undefined || typeof known !== 'object' || known === null) return known
  if (Array.isArray(known)) {
    return known.map((element: unknown) =>
      withUnknownFields(element, unknown.inside[idOf(element) ?? '']),
    ) as T
  }
  const filled: Record<string, unknown> = { ...unknown.own }
  for (const [key, value] of Object.entries(known)) {
    filled[key] = withUnknownFields(
      value,
      Object.hasOwn(unknown.inside, key) ? unknown.inside[key] : undefined,
    )
  }
  return filled as T
}
