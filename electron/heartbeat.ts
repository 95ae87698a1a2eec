import { milliseconds } from '#core/time/arithmetic'
import type { Clock } from './clock'
import type { Part } from './part'

/** Node's own timers; a fake in tests. */
export interface Timers {
  set(callback: () => void, delayMs: number): unknown
  clear(handle: unknown): void
}

export const systemTimers: Timers = {
  set: (callback, delayMs) => setTimeout(callback, delayMs),
  clear: (handle) => clearTimeout(handle as NodeJS.Timeout),
}

const minute = 60_000
/** A wake is seldom a user yet: some systems wake a dozen times a night, and say so several times for each. */
const settleMs = 5000
/** A timer may end a hair before its time, and a beat before the minute would have to be repeated. */
const shortest = 50

/**
 * The one timer of the app. It beats at least once a minute and at the next moment that matters, and asks the wall clock
 * each time: a timer that stands still during sleep is late by a minute at the most, and one of forty days, which
 * overflows and would fire at once, is never set.
 */
export class Heartbeat implements Part {
  readonly name = 'heartbeat'
  private readonly listeners = new Set<() => void>()
  private timer: unknown = null
  private settling: unknown = null
  private stopMoved: (() => void) | null = null

  constructor(
    private readonly clock: Pick<Clock, 'now' | 'onMoved'>,
    private readonly timers: Timers,
    /** The next moment that matters, in epoch ms; Infinity for none. */
    private readonly nextMoment: () => number,
  ) {}

  start(): void {
    this.stopMoved = this.clock.onMoved(() => this.beat())
    this.beat()
  }

  stop(): void {
    this.stopMoved?.()
    this.timers.clear(this.timer)
    this.timers.clear(this.settling)
  }

  /** Calls back at each beat. What listens must be idempotent: nothing is promised about how often it is called. */
  onBeat(listener: () => void): void {
    this.listeners.add(listener)
  }

  beat(): void {
    for (const listener of this.listeners) listener()
    this.wind()
  }

  /** The machine woke, or somebody is back: beats once things have settled, however often it is told. */
  wake(): void {
    this.timers.clear(this.settling)
    this.settling = this.timers.set(() => this.beat(), settleMs)
  }

  /** Sets the timer anew; call it when the next moment may have come nearer. */
  wind(): void {
    this.timers.clear(this.timer)
    const now = milliseconds(this.clock.now())
    const untilMinute = minute - (now % minute)
    const untilMoment = this.nextMoment() - now
    this.timer = this.timers.set(
      () => this.beat(),
      Math.max(shortest, Math.min(untilMinute, untilMoment) + 1),
    )
  }
}
