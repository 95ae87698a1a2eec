import type { Words } from './words'

type Branch = Readonly<Record<PropertyKey, unknown>>

/**
 * Words that answer in the language of the moment. Whoever holds them, or a part of them, need not hear of a change of
 * language; whoever keeps a text taken out of them does.
 */
export function liveWords(current: () => Words): Words {
  return liveBranch(() => current() as unknown as Branch) as unknown as Words
}

function liveBranch(current: () => Branch): Branch {
  const parts = new Map<PropertyKey, Branch>()

  function partAt(key: PropertyKey): Branch {
    const known = parts.get(key)
    if (known !== undefined) return known
    const part = liveBranch(() => current()[key] as Branch)
    parts.set(key, part)
    return part
  }

  return new Proxy<Branch>(
    {},
    {
      get(_target, key) {
        const value = current()[key]
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? partAt(key) : value
      },
      has: (_target, key) => key in current(),
      ownKeys: () => Reflect.ownKeys(current()),
      // A proxy may only say of a property which it does not hold itself that it could change.
      getOwnPropertyDescriptor: (_target, key) =>
        Object.hasOwn(current(), key)
          ? { value: current()[key], enumerable: true, configurable: true }
          : undefined,
    },
  )
}
