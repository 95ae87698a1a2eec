import { notClonable } from '../wire'

type Callable = (...args: unknown[]) => unknown

/** Copies a value across the bridge as Electron does: functions become proxies, the rest is cloned, prototypes are lost. */
function cross(value: unknown): unknown {
  if (typeof value === 'function') return crossFunction(value as Callable)
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'symbol') throw new Error(notClonable)
    return value
  }
  if (value instanceof Promise)
    return value.then(cross, (reason: unknown) => Promise.reject(crossError(reason)))
  if (!holdsFunctions(value)) return clone(value)
  if (Array.isArray(value)) return value.map(cross)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cross(item)]))
}

function crossFunction(callable: Callable): Callable {
  return (...args) => {
    const given = args.map(cross)
    try {
      return cross(callable(...given))
    } catch (error) {
      throw crossError(error)
    }
  }
}

/** Only the message of an error survives the bridge. */
function crossError(reason: unknown): unknown {
  return reason instanceof Error ? new Error(reason.message) : cross(reason)
}

function clone(value: object): unknown {
  try {
    return structuredClone(value)
  } catch {
    throw new Error(notClonable)
  }
}

function holdsFunctions(value: unknown, parents: readonly object[] = []): boolean {
  if (typeof value === 'function') return true
  if (typeof value !== 'object' || value === null || parents.includes(value)) return false
  if (value instanceof Promise) return true
  const inside = [...parents, value]
  return Object.values(value).some((item) => holdsFunctions(item, inside))
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  return value
}

export const contextBridge = {
  exposeInMainWorld(key: string, api: unknown): void {
    if (key in globalThis)
      throw new Error(`Cannot bind an API on top of an existing property on the window object`)
    Object.defineProperty(globalThis, key, { value: freeze(cross(api)), enumerable: true })
  },
}
