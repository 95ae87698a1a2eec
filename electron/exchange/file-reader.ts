import { Worker } from 'node:worker_threads'
import { mostBytes, mostMegabytes } from '#core/exchange/file-size'
import type { IncomingFile } from '#core/exchange/incoming-file'
import type { ReadingContext } from '#core/exchange/reading-context'
import { failed, type Result } from '#core/workspace/failure'
import { errorDetail, type Log } from '../diagnostics/log'
import type { Timers } from '../heartbeat'
import type { Part } from '../part'
import type { FileTask } from './file-thread'

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

/** Two seconds for a file of everyday size, and the same again for every two megabytes more. */
export function patienceFor(bytes: number): number {
  return 2000 * Math.max(1, Math.ceil(bytes / (2 * 1024 * 1024)))
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
  ): Promise<Result<IncomingFile>> => {
    if (bytes.length > mostBytes) return failed('fileTooLarge', { megabytes: String(mostMegabytes) })
    const turn = (this.turn += 1)
    await this.running?.stop()
    if (turn !== this.turn) return failed('previewExpired')
    this.running = this.begin({ bytes, name, context })
    return this.running.answer
  }

  /** Also what *Cancel* does: whatever is being read is let go. */
  async stop(): Promise<void> {
    this.turn += 1
    await this.running?.stop()
  }

  private begin(task: FileTask): Running {
    const { thread, timers, log, patienceMs = patienceFor(task.bytes.length), megabytes = 256 } = this.wiring
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
      worker.on('message', (message: Result<IncomingFile> | 'begun') => {
        if (message !== 'begun') {
          end(message)
          return
        }
        timers.clear(patience)
        patience = timers.set(giveUp, patienceMs)
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
