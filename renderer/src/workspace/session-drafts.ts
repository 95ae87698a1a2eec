import { reactive } from 'vue'

interface Kept<T> {
  readonly value: T
  readonly started: string
}

/**
 * What was typed into a sheet and not yet saved, kept until the app closes. A draft nobody touched begins anew, so that
 * it never shows an older state of the data.
 */
export function sessionDrafts<T extends object>(): {
  readonly of: (key: string, start: () => T) => T
  readonly forget: (key: string) => void
} {
  const kept = new Map<string, Kept<T>>()
  return {
    of(key, start) {
      const known = kept.get(key)
      if (known !== undefined && JSON.stringify(known.value) !== known.started) return known.value
      const value = reactive(start()) as T
      kept.set(key, { value, started: JSON.stringify(value) })
      return value
    },
    forget: (key) => void kept.delete(key),
  }
}
