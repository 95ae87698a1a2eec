import { ref, type Ref } from 'vue'
import type { Spelling } from '#core/domain/letter-voice'
import type { Correction, ReadingAnswer, ReadingTask } from './correction'

/** As much of a worker as is used here. */
export interface SpellingWorker {
  postMessage(task: ReadingTask): void
  terminate(): void
  onmessage: ((event: MessageEvent<ReadingAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** `asleep` until the first text; `absent` once it could not be started or broke off, until it is woken again. */
export type SpellerState = 'asleep' | 'starting' | 'ready' | 'absent'

export interface Speller {
  readonly state: Ref<SpellerState>
  /** What is worth a look in a text; null where it cannot be read. Texts read before are answered from memory. */
  read(text: string, spelling: Spelling): Promise<readonly Correction[] | null>
  /** Tries again after it broke off. */
  wake(): void
  /** Gives the memory back. The next text starts it anew. */
  rest(): void
}

/** So many texts are kept in mind: the paragraphs of a panel's notes with their latest wordings. */
const mostRemembered = 200

/** The reader of spelling and grammar as the page sees it: asked for a text, answering when it can. */
export function createSpeller(start: () => SpellingWorker): Speller {
  const state = ref<SpellerState>('asleep')
  const known = new Map<string, readonly Correction[]>()
  const waiting = new Map<number, (corrections: readonly Correction[] | null) => void>()
  let worker: SpellingWorker | null = null
  let count = 0

  function end(next: SpellerState): void {
    worker?.terminate()
    worker = null
    state.value = next
    for (const answer of waiting.values()) answer(null)
    waiting.clear()
  }

  function started(): SpellingWorker | null {
    if (worker !== null || state.value === 'absent') return worker
    state.value = 'starting'
    try {
      worker = start()
      worker.onmessage = ({ data }) => {
        if (data.corrections === null) return end('absent')
        state.value = 'ready'
        waiting.get(data.id)?.(data.corrections)
        waiting.delete(data.id)
      }
      worker.onerror = () => end('absent')
    } catch {
      end('absent')
    }
    return worker
  }

  async function read(text: string, spelling: Spelling): Promise<readonly Correction[] | null> {
    const key = `${spelling} ${text}`
    const before = text.trim() === '' ? [] : known.get(key)
    if (before !== undefined) return before
    const reader = started()
    if (reader === null) return null
    const id = (count += 1)
    const corrections = await new Promise<readonly Correction[] | null>((answer) => {
      waiting.set(id, answer)
      reader.postMessage({ id, text, spelling })
    })
    if (corrections !== null) remember(key, corrections)
    return corrections
  }

  function remember(key: string, corrections: readonly Correction[]): void {
    known.set(key, corrections)
    const [oldest] = known.keys()
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest)
  }

  return {
    state,
    read,
    wake: () => {
      if (state.value === 'absent') state.value = 'asleep'
    },
    rest: () => end(state.value === 'absent' ? 'absent' : 'asleep'),
  }
}
