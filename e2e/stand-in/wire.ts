/** The values of structured clone as JSON: plain values stay, everything else is an array that begins with its tag. */
export type Wire = string | number | boolean | null | { [key: string]: Wire } | Wire[]

const views = {
  Uint8Array,
  Uint8ClampedArray,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
}
type ViewName = keyof typeof views

export const notClonable = 'An object could not be cloned.'

/** Clones as Electron does before anything crosses: functions, proxies and DOM nodes are refused. */
export function pack(value: unknown): Wire {
  try {
    return encode(structuredClone(value))
  } catch {
    throw new Error(notClonable)
  }
}

/** The objects around the one being encoded; one that meets itself there is a circle. */
const around: object[] = []

function encode(value: unknown): Wire {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (value === undefined) return ['undefined']
  if (typeof value === 'number') {
    if (Number.isFinite(value) && !Object.is(value, -0)) return value
    return ['number', Object.is(value, -0) ? '-0' : String(value)]
  }
  if (typeof value === 'bigint') return ['bigint', String(value)]
  if (typeof value !== 'object' || around.includes(value)) throw new Error(notClonable)
  around.push(value)
  try {
    if (Array.isArray(value)) return ['array', ...Array.from(value, encode)]
    return encodeBuiltIn(value) ?? encodeRecord(value)
  } finally {
    around.pop()
  }
}

function encodeBuiltIn(value: object): Wire | undefined {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype) return undefined
  if (value instanceof Date) return ['date', encode(value.getTime())]
  if (value instanceof RegExp) return ['regexp', value.source, value.flags]
  if (value instanceof Map)
    return ['map', ...[...value].flatMap(([key, item]) => [encode(key), encode(item)])]
  if (value instanceof Set) return ['set', ...[...value].map(encode)]
  if (value instanceof Error) return ['error', value.name, value.message, value.stack ?? '']
  if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))]
  if (ArrayBuffer.isView(value)) {
    const name = Object.prototype.toString.call(value).slice(8, -1)
    if (!(name in views)) throw new Error(notClonable)
    return ['view', name, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))]
  }
  return undefined
}

function encodeRecord(value: object): Wire {
  const copy = Object.create(null) as { [key: string]: Wire }
  for (const [key, item] of Object.entries(value)) copy[key] = encode(item)
  return copy
}

export function decode(wire: Wire): unknown {
  if (wire === null || typeof wire !== 'object') return wire
  if (!Array.isArray(wire)) {
    // Unlike plain assignment, this keeps a key named __proto__ a key.
    return Object.fromEntries(Object.entries(wire).map(([key, item]) => [key, decode(item)]))
  }
  return decodeTagged(wire[0] as string, wire.slice(1))
}

function decodeTagged(tag: string, parts: Wire[]): unknown {
  const [first, second, third] = parts as [string, string, string]
  switch (tag) {
    case 'array':
      return parts.map(decode)
    case 'number':
      return Number(first)
    case 'bigint':
      return BigInt(first)
    case 'date':
      return new Date(decode(parts[0] ?? null) as number)
    case 'regexp':
      return new RegExp(first, second)
    case 'set':
      return new Set(parts.map(decode))
    case 'map':
      return new Map(
        parts.flatMap((key, at) => (at % 2 ? [] : [[decode(key), decode(parts[at + 1] ?? null)] as const])),
      )
    case 'error':
      return Object.assign(new Error(second), { name: first, stack: third })
    case 'buffer':
      return fromBase64(first).buffer
    case 'view':
      return new views[first as ViewName](fromBase64(second).buffer)
    default:
      return undefined
  }
}

function toBase64(bytes: Uint8Array): string {
  if (typeof Buffer !== 'undefined')
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (typeof Buffer !== 'undefined') return new Uint8Array(Buffer.from(text, 'base64'))
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
