import { computed, ref, type ComputedRef } from 'vue'

/** At most this long after a key, what was typed is on its way to the disk. */
export const typingDelay = 250

/** A run of typing in one field, from its first key until the field is left. */
export interface TypedRun {
  readonly shown: ComputedRef<string>
  readonly typed: (text: string) => void
  readonly finish: (text: string) => void
  readonly leave: () => void
  /** Sends at once what still waits. */
  readonly flush: () => void
}

/**
 * Saves text while it is typed. What stood there when typing began is kept until the field is left, so that Escape takes
 * the whole run back. A required text that is emptied goes back to it too.
 */
export function createTypedRun(
  value: () => string,
  save: (text: string) => void,
  required: () => boolean = () => false,
): TypedRun {
  const before = ref<string | null>(null)
  let pending: string | null = null
  let sent: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function send(text: string): void {
    if (text === (sent ?? value())) return
    sent = text
    save(text)
  }

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    if (pending !== null) send(pending)
    pending = null
  }

  function leave(): void {
    flush()
    before.value = null
  }

  return {
    shown: computed(() => before.value ?? value()),
    typed(text) {
      if (before.value === null) {
        before.value = value()
        sent = null
      }
      pending = required() && text.trim() === '' ? before.value : text
      timer ??= setTimeout(flush, typingDelay)
    },
    finish(text) {
      pending = text
      leave()
    },
    leave,
    flush,
  }
}
