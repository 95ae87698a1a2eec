import { fileFormatOf } from '#core/exchange/file-format'
import { megabytesOf, mostBytes, mostBytesOf } from '#core/exchange/file-size'
import type { ReadingContext } from '#core/exchange/reading-context'
import { failed, type Result } from '#core/workspace/failure'
import type { Log } from '../diagnostics/log'
import type { Timers } from '../heartbeat'
import type { Part } from '../part'
import type { ReadFile } from './file-messages'
import { runFileThread, type Listener, type Running } from './run-file-thread'

interface Wiring {
  /** The file that the thread runs. */
  readonly thread: string
  readonly timers: Timers
  readonly log: Log
  /** For tests: shorter limits. */
  readonly patienceMs?: number
  readonly megabytes?: number
}

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

  /** The newest file wins: what is still being read for an older call ends as `previewExpired`. The pieces are used up. */
  readonly read = async (
    pieces: readonly Uint8Array[],
    name: string,
    context: ReadingContext,
    listener: Listener = {},
  ): Promise<Result<ReadFile>> => {
    const size = pieces.reduce((length, piece) => length + piece.length, 0)
    const most = mostBytesOf(fileFormatOf(pieces[0] ?? new Uint8Array(), name))
    if (size > most) return failed('fileTooLarge', { megabytes: megabytesOf(most) })
    const turn = (this.turn += 1)
    await this.running?.stop()
    if (turn !== this.turn) return failed('previewExpired')
    const { patienceMs = patienceFor(size), megabytes = memoryFor(size) } = this.wiring
    const means = { ...this.wiring, patienceMs, megabytes }
    this.running = runFileThread({ pieces, name, context }, means, listener)
    return this.running.answer
  }

  /** Also what *Cancel* does: whatever is being read is let go. */
  async stop(): Promise<void> {
    this.turn += 1
    await this.running?.stop()
  }
}
