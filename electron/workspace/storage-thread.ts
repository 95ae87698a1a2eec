import { randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { errorDetail } from '../diagnostics/log'
import { delay } from './delay'
import { nodeFileSystem } from './node-file-system'
import { doneHere } from './storage-tasks'
import type { ThreadAnswer, ThreadQuestion } from './ask-storage-thread'

// It reads the files itself: the records of ten thousand applications never cross to it.
const question = workerData as ThreadQuestion
const tasks = doneHere({ fileSystem: nodeFileSystem, delay, unique: randomUUID })

async function answered(): Promise<ThreadAnswer> {
  try {
    switch (question.ask) {
      case 'fold':
        return { ok: true, value: await tasks.fold(question.task) }
      case 'look':
        return { ok: true, value: await tasks.look(question.path, question.journalOf) }
      case 'differences':
        return { ok: true, value: await tasks.differences(question.path, question.current, question.mode) }
      case 'compare':
        return { ok: true, value: await tasks.compare(question.path, question.current, question.journalOf) }
    }
  } catch (error) {
    return { ok: false, detail: errorDetail(error) }
  }
}

parentPort?.postMessage(await answered())
