import { Worker } from 'node:worker_threads'
import { fileFormatOf } from '#core/exchange/file-format'
import { megabytesOf, mostBytes, mostBytesOf } from '#core/exchange/file-size'
import type { IncomingFile } from '#core/exchange/incoming-file'
import type { ReadingContext } from '#core/exchange/reading-context'
import { failed, type Result } from '#core/workspace/failure'
import { errorDetail, type Log } from '../diagnostics/log'
import type { Timers } from '../heartbeat'
import type { Part } from '../part'
import type { FileMessage, FileTask } from './file-thread'

interface Wiring {
  /** The file that the thread runs. */
  readonly thread: string
  readonly timers: Timers
  readonly log: Log
  /** For tests: shorter limits. */
  readonly patienceMs?: number
  readonly megabytes?: number
}

interface Running {
  readonly answer: Promise<Result<IncomingFile>>
  stop(): Promise<unknown>
}

/** How long a thread may take to be there at all. */
const startMs = 15_000

/** How many times its patience a file may take that moves on all the while: ten seconds for one of everyday size. */
const mostTurns = 5

/** Two seconds for a file of everyday size, and the same again for every two megabytes more. */
export function patienceFor(bytes: number): number {
  return 2000 * Math.max(1, Math.ceil(bytes / (2 * 1024 * 1024)))
}

/** A quarter of a gigabyte; only a copy of our own data may be larger than others, and it unfolds to a dozen times its size. */
function memoryFor(bytes: number): number {
  return bytes > mostBytes ? 1536 : 256
}

/**
 * Reads files from strangers beside the app and not within it: a file made to exhaust a program takes two seconds or a
 * quarter of a gigabyte of a thread, which then ends, while the window goes on answering.
 */
export class FileReader implements Part {
  readonly name = 'file reader'
  private running: Running | null = null
  private turn = 0

  constructor(private readonly wiring: Wiring) {}

  /** The newest file wins: what is still being read for an older call ends as `previewExpired`. */
  readonly read = async (
    bytes: Uint8Array,
    name: string,
    context: ReadingContext,
    onMoved: (share: number) => void = () => undefined,
  ): Promise<Result<IncomingFile>> => {
    const most = mostBytesOf(fileFormatOf(bytes, name))
    if (bytes.length > most) return failed('fileTooLarge', { megabytes: megabytesOf(most) })
    const turn = (this.turn += 1)
    await this.running?.stop()
    if (turn !== this.turn) return failed('previewExpired')
    this.running = this.begin({ bytes, name, context }, onMoved)
    return this.running.answer
  }

  /** Also what *Cancel* does: whatever is being read is let go. */
  async stop(): Promise<void> {
    this.turn += 1
    await this.running?.stop()
  }

  private begin(task: FileTask, onMoved: (share: number) => void): Running {
    const { thread, timers, log, patienceMs = patienceFor(task.bytes.length) } = this.wiring
    const { megabytes = memoryFor(task.bytes.length) } = this.wiring
    const worker = new Worker(thread, {
      workerData: task,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    const answer = new Promise<Result<IncomingFile>>((resolve) => {
      const giveUp = (): void => {
        log.warn('file took too long')
        end(failed('fileTooSlow'))
      }
      let patience = timers.set(giveUp, startMs)
      const end = (result: Result<IncomingFile>): void => {
        timers.clear(patience)
        resolve(result)
        void worker.terminate()
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
          onMoved(message.share)
          wait()
        } else end(message)
      })
      worker.once('error', (error) => {
        log.warn('file not read', errorDetail(error))
        end(failed(isOutOfMemory(error) ? 'fileTooSlow' : 'fileUnreadable'))
      })
      worker.once('exit', () => end(failed('previewExpired')))
    })
    return { answer, stop: () => worker.terminate() }
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
