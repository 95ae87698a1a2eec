import { addMinutes, milliseconds } from '#core/time/arithmetic'
import type { ClockDoubt } from '#core/ipc/rooms/storage'
import type { Instant } from '#core/time/kinds'
import type { Clock } from './clock'

/** How far back a clock may go without a word: they are set right by a moment now and then. Minutes. */
const backAllowed = 5
/** How far ahead of the last save it may be: nobody is away from a search for longer. Milliseconds. */
const aheadAllowed = 366 * 24 * 60 * 60 * 1000

/** Whether the machine's time can be true, given when the data was last saved. */
export function doubtIn(lastSaved: Instant, now: Instant): ClockDoubt | null {
  if (milliseconds(now) - milliseconds(lastSaved) > aheadAllowed)
    return { way: 'ahead', shows: now, lastSaved }
  if (milliseconds(addMinutes(now, backAllowed)) < milliseconds(lastSaved))
    return { way: 'back', shows: now, lastSaved }
  return null
}

/**
 * A clock that may be wrong. One that is far ahead would make everything overdue at once: until the user says that it is
 * right, time goes on from the last save. One that went back makes nothing overdue, and is only told.
 */
export class ClockWatch {
  private doubt: ClockDoubt | null = null

  constructor(private readonly clock: Pick<Clock, 'now' | 'holdAt' | 'release'>) {}

  /** Looks once, when the data was opened. Null: there is none yet. */
  look(lastSaved: Instant | null): void {
    this.doubt = lastSaved === null ? null : doubtIn(lastSaved, this.clock.now())
    if (this.doubt?.way === 'ahead') this.clock.holdAt(this.doubt.lastSaved)
  }

  current(): ClockDoubt | null {
    return this.doubt
  }

  /** The user has looked: it is right. */
  trust(): void {
    this.doubt = null
    this.clock.release()
  }
}
