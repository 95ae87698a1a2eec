import { errorDetail, type Log } from '../diagnostics/log'

/** Those who want to hear of something. One that throws is logged and stops neither the others nor the teller. */
export interface Listeners<T> {
  /** Returns its own end. */
  add(listener: (value: T) => void): () => void
  tell(value: T): void
}

export function createListeners<T>(log: Log): Listeners<T> {
  const listeners = new Set<(value: T) => void>()
  return {
    add: (listener) => {
      // A function of its own, so that the same listener may be added twice and removed once.
      const own = (value: T) => listener(value)
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    tell: (value) => {
      for (const listener of [...listeners]) {
        try {
          listener(value)
        } catch (error) {
          log.error('a listener failed', errorDetail(error))
        }
      }
    },
  }
}
