import { parentPort, workerData } from 'node:worker_threads'
import { readAnyFile } from '#core/exchange/read-any-file'
import type { ReadingContext } from '#core/exchange/reading-context'

/** What the thread is given: a file's bytes and name, and what reading them needs to know. */
export interface FileTask {
  readonly bytes: Uint8Array
  readonly name: string
  readonly context: ReadingContext
}

// A thread of its own for each file: whatever a hostile one does to this world ends with it.
const { bytes, name, context } = workerData as FileTask
// Said once everything is loaded, so that a slow machine's start does not count as the file's doing.
parentPort?.postMessage('begun')
parentPort?.postMessage(await readAnyFile(bytes, name, context))
