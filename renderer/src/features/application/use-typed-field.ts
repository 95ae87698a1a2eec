import { computed, onBeforeUnmount, onMounted, ref, type ComputedRef } from 'vue'

/** At most this long after a key, what was typed is on its way to the disk. */
const delay = 250

/**
 * Text that is saved while it is typed. What stood there when typing began is kept until the field is left, so that
 * Escape takes the whole run of typing back. A required text that is emptied goes back to it too.
 */
export function useTypedField(
  value: () => string,
  save: (text: string) => void,
  required: () => boolean = () => false,
): {
  shown: ComputedRef<string>
  typed: (text: string) => void
  finish: (text: string) => void
  leave: () => void
} {
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

  // Main asks for what is still on its way before it quits.
  onMounted(() => window.addEventListener('afterword:settle', flush))
  onBeforeUnmount(() => {
    window.removeEventListener('afterword:settle', flush)
    leave()
  })
  return {
    shown: computed(() => before.value ?? value()),
    typed(text) {
      if (before.value === null) {
        before.value = value()
        sent = null
      }
      pending = required() && text.trim() === '' ? before.value : text
      timer ??= setTimeout(flush, delay)
    },
    finish(text) {
      pending = text
      leave()
    },
    leave,
  }
}
