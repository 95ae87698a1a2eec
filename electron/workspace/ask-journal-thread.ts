import { Worker } from 'node:worker_threads'
import type { Addition, JournalPen } from './journal-pen'

export type PenQuestion =
  | { readonly ask: 'begin'; readonly path: string; readonly text: string }
  | { readonly ask: 'add'; readonly addition: Addition }
  | { readonly ask: 'end' }

export type PenAnswer =
  | { readonly ok: true; readonly done: boolean }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly code: string }

/** The thread refused, or is gone. `code` is the system's, as in `ENOSPC`. */
export class PenFailed extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly code: string,
  ) {
    super(message)
  }
}

/** A pen in a thread of its own, started when it is first needed and again should it ever go. */
export function journalThread(file: string): JournalPen {
  let worker: Worker | null = null
  // Answered in the order in which they were asked.
  const waiting: { resolve: (done: boolean) => void; reject: (error: Error) => void }[] = []

  function settle(answer: PenAnswer): void {
    const asked = waiting.shift()
    if (waiting.length === 0) worker?.unref()
    if (answer.ok) asked?.resolve(answer.done)
    else asked?.reject(new PenFailed(answer.name, answer.message, answer.code))
  }

  function started(): Worker {
    if (worker !== null) return worker
    const begun = new Worker(file, { env: {}, execArgv: [] })
    worker = begun
    const gone = (message: string) => {
      if (worker !== begun) return
      worker = null
      while (waiting.length > 0) settle({ ok: false, name: 'PenFailed', message, code: '' })
    }
    begun.on('message', settle)
    begun.on('error', (error) => gone(error instanceof Error ? error.message : String(error)))
    begun.on('exit', () => gone('the journal thread has ended'))
    return begun
  }

  const ask = (question: PenQuestion): Promise<boolean> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject })
      const asked = started()
      // The app must be able to end while the thread waits for work, and not while it has some.
      asked.ref()
      asked.postMessage(question)
    })

  return {
    begin: async (path, text) => void (await ask({ ask: 'begin', path, text })),
    add: (addition) => ask({ ask: 'add', addition }),
    end: async () => {
      if (worker !== null) await ask({ ask: 'end' })
    },
  }
}
