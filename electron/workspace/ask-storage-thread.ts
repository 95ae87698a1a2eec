import { Worker } from 'node:worker_threads'
import type { CopyDifferences } from './copy-differences'
import type { CopyComparison, CopyLook } from './look'
import type { Folded, FoldTask, StorageTasks } from './storage-tasks'
import type { RestoreMode } from './storage-desk'

/** What the thread is asked; one question a thread. */
export type ThreadQuestion =
  | { readonly ask: 'fold'; readonly task: FoldTask }
  | { readonly ask: 'look'; readonly path: string; readonly journalOf: string | undefined }
  | {
      readonly ask: 'differences'
      readonly path: string
      readonly current: string
      readonly mode: RestoreMode
    }
  | {
      readonly ask: 'compare'
      readonly path: string
      readonly current: string
      readonly journalOf: string | undefined
    }

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
    look: (path, journalOf) => ask({ ask: 'look', path, journalOf }) as Promise<CopyLook>,
    differences: (path, current, mode) =>
      ask({ ask: 'differences', path, current, mode }) as Promise<CopyDifferences | null>,
    compare: (path, current, journalOf) =>
      ask({ ask: 'compare', path, current, journalOf }) as Promise<CopyComparison>,
  }
}
