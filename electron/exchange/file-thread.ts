import { parentPort, workerData } from 'node:worker_threads'
import { readAnyFile } from '#core/exchange/read-any-file'
import type { IncomingFile } from '#core/exchange/incoming-file'
import type { ReadingContext } from '#core/exchange/reading-context'
import type { Result } from '#core/workspace/failure'

/** What the thread is given: a file's bytes and name, and what reading them needs to know. */
export interface FileTask {
  readonly bytes: Uint8Array
  readonly name: string
  readonly context: Omit<ReadingContext, 'moved'>
}

/** What it says: that it has begun, how far it is, and at last what it read. */
export type FileMessage = 'begun' | { readonly share: number } | Result<IncomingFile>

// A thread of its own for each file: whatever a hostile one does to this world ends with it.
const { bytes, name, context } = workerData as FileTask
// Said once everything is loaded, so that a slow machine's start does not count as the file's doing.
parentPort?.postMessage('begun')
parentPort?.postMessage(await readAnyFile(bytes, name, { ...context, moved: sayNowAndThen() }))

/** Often enough for a bar that moves, seldom enough to cost nothing. */
function sayNowAndThen(): (share: number) => void {
  let said = performance.now()
  return (share) => {
    if (performance.now() - said < 100) return
    said = performance.now()
    parentPort?.postMessage({ share })
  }
}
