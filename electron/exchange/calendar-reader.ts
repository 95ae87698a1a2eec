import { Worker } from 'node:worker_threads'
import type { CalendarContext } from '#core/exchange/calendar/read-calendar'
import { mostBytes, mostMegabytes } from '#core/exchange/file-size'
import type { Incoming } from '#core/exchange/incoming'
import { failed, type Result } from '#core/workspace/failure'
import { errorDetail, type Log } from '../diagnostics/log'
import type { Timers } from '../heartbeat'
import type { Part } from '../part'
import type { CalendarTask } from './calendar-thread'

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
  readonly answer: Promise<Result<Incoming>>
  stop(): Promise<unknown>
}

/**
 * Reads files from strangers beside the app and not within it: a file made to exhaust a program takes ten seconds or a
 * quarter of a gigabyte of a thread, which then ends, while the window goes on answering.
 */
export class CalendarReader implements Part {
  readonly name = 'calendar reader'
  private running: Running | null = null
  private turn = 0

  constructor(private readonly wiring: Wiring) {}

  /** The newest file wins: what is still being read for an older call ends as `previewExpired`. */
  readonly read = async (bytes: Uint8Array, context: CalendarContext): Promise<Result<Incoming>> => {
    if (bytes.length > mostBytes) return failed('fileTooLarge', { megabytes: String(mostMegabytes) })
    const turn = (this.turn += 1)
    await this.stop()
    if (turn !== this.turn) return failed('previewExpired')
    this.running = this.begin({ bytes, context })
    return this.running.answer
  }

  async stop(): Promise<void> {
    await this.running?.stop()
  }

  private begin(task: CalendarTask): Running {
    const { thread, timers, log, patienceMs = 10_000, megabytes = 256 } = this.wiring
    const worker = new Worker(thread, {
      workerData: task,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    const answer = new Promise<Result<Incoming>>((resolve) => {
      const end = (result: Result<Incoming>): void => {
        timers.clear(patience)
        resolve(result)
        void worker.terminate()
      }
      const patience = timers.set(() => {
        log.warn('file took too long')
        end(failed('fileTooLarge'))
      }, patienceMs)
      worker.once('message', end)
      worker.once('error', (error) => {
        log.warn('file not read', errorDetail(error))
        end(failed(isOutOfMemory(error) ? 'fileTooLarge' : 'fileUnreadable'))
      })
      worker.once('exit', () => end(failed('previewExpired')))
    })
    return { answer, stop: () => worker.terminate() }
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
