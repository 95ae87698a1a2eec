import { Worker } from 'node:worker_threads'
import type { CopyComparison, CopyLook } from './look'
import type { Folded, FoldTask, StorageTasks } from './storage-tasks'

/** What the thread is asked; one question a thread. */
export type ThreadQuestion =
  | { readonly ask: 'fold'; readonly task: FoldTask }
  | { readonly ask: 'look'; readonly path: string }
  | { readonly ask: 'compare'; readonly path: string; readonly current: string }

export type ThreadAnswer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: unknown }

/** The thread could not do it. */
export class ThreadFailed extends Error {
  override readonly name = 'ThreadFailed'
}

/** Has whole files read and written by a thread that lives as long as its question. */
export function storageThread(file: string): StorageTasks {
  const ask = (question: ThreadQuestion): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData: question, env: {}, execArgv: [] })
      worker.once('message', (answer: ThreadAnswer) => {
        if (answer.ok) resolve(answer.value)
        else reject(new ThreadFailed(JSON.stringify(answer.detail)))
      })
      worker.once('error', reject)
      worker.once('exit', () => reject(new ThreadFailed('no answer')))
    })
  return {
    fold: (task) => ask({ ask: 'fold', task }) as Promise<Folded>,
    look: (path) => ask({ ask: 'look', path }) as Promise<CopyLook>,
    compare: (path, current) => ask({ ask: 'compare', path, current }) as Promise<CopyComparison>,
  }
}
