import { Worker } from 'node:worker_threads'
import { failed, type Result } from '#core/workspace/failure'
import { errorDetail, type Log } from '../diagnostics/log'
import type { Timers } from '../heartbeat'
import type { CopyPortion } from './copy-portions'
import type { FileMessage, FileTask, ReadFile } from './file-messages'

/** Who hears of a file while it is being read. */
export interface Listener {
  /** How much of it is read, from 0 to 1. */
  readonly moved?: (share: number) => void
  /** Records of a copy of our own data; the next come when these are taken. */
  readonly take?: (portion: CopyPortion) => Promise<void>
}

interface Means {
  /** The file that the thread runs. */
  readonly thread: string
  readonly timers: Timers
  readonly log: Log
  readonly patienceMs: number
  readonly megabytes: number
}

/** A file being read. */
export interface Running {
  readonly answer: Promise<Result<ReadFile>>
  stop(): Promise<unknown>
}

/** How long a thread may take to be there at all. */
const startMs = 15_000

/** How many times its patience a file may take that moves on all the while: ten seconds for one of everyday size. */
const mostTurns = 5

/** Reads one file in a thread of its own, which ends with it. What is read moves into the thread: the caller has it no more. */
export function runFileThread(task: FileTask, means: Means, { moved, take }: Listener): Running {
  const { thread, timers, log, patienceMs, megabytes } = means
  const worker = new Worker(thread, {
    workerData: task,
    transferList: task.pieces.flatMap(ownBuffer),
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  const answer = new Promise<Result<ReadFile>>((resolve) => {
    const giveUp = (): void => {
      log.warn('file took too long')
      end(failed('fileTooSlow'))
    }
    let patience = timers.set(giveUp, startMs)
    const end = (result: Result<ReadFile>): void => {
      timers.clear(patience)
      resolve(result)
      void worker.terminate()
    }
    const notRead = (error: unknown): void => {
      log.warn('file not read', errorDetail(error))
      end(failed(isOutOfMemory(error) ? 'fileTooSlow' : 'fileUnreadable'))
    }
    let begunAt = 0
    /** What moves on has another turn, on a busy machine too, but not without end. */
    const wait = (): void => {
      const left = begunAt + mostTurns * patienceMs - performance.now()
      timers.clear(patience)
      patience = timers.set(giveUp, Math.max(0, Math.min(patienceMs, left)))
    }
    worker.on('message', (message: FileMessage) => {
      if (message === 'begun') {
        begunAt = performance.now()
        wait()
      } else if ('share' in message) {
        moved?.(message.share)
        wait()
        if ('portion' in message)
          (take?.(message.portion) ?? Promise.resolve()).then(() => worker.postMessage('taken'), notRead)
      } else end(message)
    })
    worker.once('error', notRead)
    worker.once('exit', () => end(failed('previewExpired')))
  })
  return { answer, stop: () => worker.terminate() }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** The buffer of a piece that shares it with nothing else. */
function ownBuffer({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}
