import type { AnyCommand } from '#core/commands/all-commands'
import type { RunResult } from '#core/ipc/rooms/workspace'
import { addMinutes, compareInstants } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'
import type { Result } from '#core/workspace/failure'
import type { Clock } from '../clock'
import type { Log } from '../diagnostics/log'

type Run = (command: AnyCommand) => Promise<Result<RunResult>>

interface Wiring {
  /** Writes a copy of what is in force now, of a kind of its own. */
  readonly backUp: () => Promise<Result<null>>
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
}

/** Imports of which one may follow the other in a minute; the rest are large. */
const small: ReadonlySet<AnyCommand['kind']> = new Set(['bringIn', 'bringInMail'])
const large: ReadonlySet<AnyCommand['kind']> = new Set(['bringInTable', 'bringInPeople', 'bringInWorkspace'])

/** For so long, in minutes, one backup serves forty mails dealt with in a row: else they would push out every other. */
const servesMails = 30

/**
 * A copy of how it was, ahead of each import: undo takes an import back in this session, the copy does after it. One that
 * cannot be made stops nothing and is said in the log.
 */
export class ImportBackups {
  private last: { readonly at: Instant; readonly wasLarge: boolean } | null = null

  constructor(private readonly wiring: Wiring) {}

  /** A copy now; for what must not go on without one. */
  readonly make = async (): Promise<Result<null>> => {
    const { backUp, clock, log } = this.wiring
    const made = await backUp()
    if (made.ok) this.last = { at: clock.now(), wasLarge: true }
    else log.warn('no backup before bringing in', { code: made.failure.code })
    return made
  }

  /** Runs commands, imports after their copy. */
  around(run: Run): Run {
    return async (command) => {
      if (large.has(command.kind) || (small.has(command.kind) && !this.servesStill())) {
        await this.make()
        if (this.last !== null) this.last = { ...this.last, wasLarge: large.has(command.kind) }
      }
      return run(command)
    }
  }

  /** A copy made ahead of a table shows how it was before the table, not before the mail that follows it. */
  private servesStill(): boolean {
    const { last } = this
    if (last === null || last.wasLarge) return false
    return compareInstants(addMinutes(last.at, servesMails), this.wiring.clock.now()) > 0
  }
}
