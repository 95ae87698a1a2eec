import { Worker } from 'node:worker_threads'
import { errorDetail, type Log } from '../diagnostics/log'
import type { IndexAnswer } from './search-index'
import type { SearchAnswer, SearchTask } from './search-thread'

/** A task without its turn, which the thread's own counter gives. */
export type Asked = SearchTask extends infer T ? (T extends SearchTask ? Omit<T, 'turn'> : never) : never

/** The index, wherever it lives. */
export interface SearchThread {
  /** @throws Error where the index has gone; a new one must be filled. */
  ask(task: Asked): Promise<IndexAnswer>
  stop(): void
}

/** The index in a thread of its own: thousands of notes and letters are read there, and the app goes on answering. */
export function startSearchThread(file: string, log: Log): SearchThread {
  const worker = new Worker(file, { env: {}, execArgv: [] })
  // The app must be able to end while the thread waits for work.
  worker.unref()
  const waiting = new Map<
    number,
    { resolve: (answer: IndexAnswer) => void; reject: (error: Error) => void }
  >()
  let turn = 0
  let gone: Error | null = null

  function end(error: Error): void {
    gone = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  worker.on('message', ({ turn: answered, hits, found }: SearchAnswer) => {
    waiting.get(answered)?.resolve({ hits, found })
    waiting.delete(answered)
  })
  worker.on('error', (error) => {
    log.error('search stopped', errorDetail(error))
    end(error instanceof Error ? error : new Error(String(error)))
  })
  worker.on('exit', () => end(new Error('the search thread has ended')))

  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (gone !== null) return reject(gone)
        turn += 1
        waiting.set(turn, { resolve, reject })
        worker.postMessage({ ...task, turn })
      }),
    stop: () => void worker.terminate(),
  }
}
