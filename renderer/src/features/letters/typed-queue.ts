import { computed, shallowRef, watch, type ComputedRef } from 'vue'
import type { AnyCommand } from '#core/commands/all-commands'

/** At most this long after a key (in milliseconds), what was typed is on its way to the disk. */
const delay = 200

interface Entry {
  readonly key: string
  readonly command: AnyCommand
  readonly state: 'typed' | 'sending' | 'done' | 'refused'
  /** For what is done: the revision that has it. */
  readonly revision: number
}

interface QueueWiring {
  readonly run: (command: AnyCommand) => Promise<{ readonly revision: number }>
  /** The revision that the page has seen. */
  readonly revision: () => number
  readonly refused: (error: unknown) => void
}

/** What was typed and is not yet known to be in the record. */
export interface TypedQueue {
  /** In the order typed; to be laid over the record, so that an older echo never shows through. */
  readonly commands: ComputedRef<readonly AnyCommand[]>
  readonly type: (key: string, command: AnyCommand) => void
  /** Sends everything at once; false where something was refused. */
  readonly flush: () => Promise<boolean>
}

/**
 * Keeps what is typed until main has it. Words of one field replace each other while they wait; main's answers may
 * come late or out of date, and the words stay on the screen all the same. What was refused stays too, and is tried
 * again with the next key.
 */
export function createTypedQueue(wiring: QueueWiring): TypedQueue {
  const entries = shallowRef<readonly Entry[]>([])
  const underWay = new Set<Promise<void>>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function put(entry: Entry, next: Entry): Entry {
    entries.value = entries.value.map((other) => (other === entry ? next : other))
    return next
  }

  async function send(entry: Entry): Promise<void> {
    const sending = put(entry, { ...entry, state: 'sending' })
    try {
      const { revision } = await wiring.run(entry.command)
      put(sending, { ...sending, state: 'done', revision })
      forget()
    } catch (error) {
      put(sending, { ...sending, state: 'refused' })
      wiring.refused(error)
    }
  }

  function forget(): void {
    const seen = wiring.revision()
    const kept = entries.value.filter((entry) => entry.state !== 'done' || entry.revision > seen)
    if (kept.length < entries.value.length) entries.value = kept
  }
  watch(wiring.revision, forget, { flush: 'sync' })

  async function flush(): Promise<boolean> {
    clearTimeout(timer)
    timer = undefined
    for (const entry of entries.value.filter((one) => one.state === 'typed')) {
      const sent = send(entry)
      underWay.add(sent)
      void sent.then(() => underWay.delete(sent))
    }
    await Promise.all(underWay)
    return entries.value.every((entry) => entry.state !== 'refused')
  }

  function type(key: string, command: AnyCommand): void {
    // A letter's paragraphs are known by their place, which other fields may move: so fields never overtake each other.
    if (entries.value.some((entry) => entry.state === 'typed' && entry.key !== key)) void flush()
    const others = entries.value.filter(
      (entry) => entry.key !== key || entry.state === 'sending' || entry.state === 'done',
    )
    entries.value = [...others, { key, command, state: 'typed', revision: 0 }]
    timer ??= setTimeout(() => void flush(), delay)
  }

  return { commands: computed(() => entries.value.map((entry) => entry.command)), type, flush }
}
