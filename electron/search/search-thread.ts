import { parentPort } from 'node:worker_threads'
import type { SearchEntry } from '#core/search/entry'
import { SearchIndex, type IndexAnswer } from './search-index'

/** What the thread is told, in order; each task is answered with its turn. */
export type SearchTask = { readonly turn: number } & (
  | { readonly put: readonly SearchEntry[]; readonly remove: readonly string[] }
  | { readonly find: string; readonly most: number }
)

export interface SearchAnswer extends IndexAnswer {
  readonly turn: number
}

const index = new SearchIndex()

function doTask(task: SearchTask): IndexAnswer {
  if ('find' in task) return index.find(task.find, task.most)
  for (const entry of task.put) index.put(entry)
  for (const id of task.remove) index.remove(id)
  return { hits: [], found: 0 }
}

parentPort?.on('message', (task: SearchTask) => {
  const answer: SearchAnswer = { turn: task.turn, ...doTask(task) }
  parentPort?.postMessage(answer)
})
