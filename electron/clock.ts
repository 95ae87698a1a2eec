import { compareInstants, instantOf, milliseconds, usableZone } from '#core/time/arithmetic'
import type { Instant, Zone } from '#core/time/kinds'

/** Where time comes from; nothing else in the app reads a clock. */
export class Clock {
  /** How far its time is held away from the machine's, in ms. */
  private held = 0
  private readonly listeners = new Set<() => void>()

  /** `offset` is how far ahead of the machine this clock runs, in ms; a test's clock is ahead or behind, and runs on. */
  constructor(
    readonly isTestClock: boolean,
    private currentZone: Zone,
    private offset = 0,
    private readonly machine: () => number = Date.now,
  ) {}

  now(): Instant {
    return instantOf(this.machine() + this.offset + this.held)
  }

  /** The zone the user lives in at this moment. */
  zone(): Zone {
    return this.currentZone
  }

  /** Puts the hands of a test's clock elsewhere. */
  setNow(now: Instant): void {
    if (!this.isTestClock) throw new Error('Only a test clock can be moved')
    this.offset = milliseconds(now) - this.machine()
    this.held = 0
    this.announceMove()
  }

  /** Time goes on from `at`: what the machine says cannot be true. */
  holdAt(at: Instant): void {
    this.held += milliseconds(at) - milliseconds(this.now())
    this.announceMove()
  }

  /** The machine is right after all. */
  release(): void {
    if (this.held === 0) return
    this.held = 0
    this.announceMove()
  }

  /** The user is in another zone now; a name that this machine does not know is passed over. */
  setZone(zone: Zone): void {
    if (zone === this.currentZone || usableZone(zone, this.currentZone) !== zone) return
    this.currentZone = zone
    this.announceMove()
  }

  /** Calls back when the clock jumped or its zone changed, not as time passes. */
  onMoved(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  isPast(at: Instant): boolean {
    return compareInstants(at, this.now()) <= 0
  }

  private announceMove(): void {
    for (const listener of this.listeners) listener()
  }
}

/** The machine's clock, or one that starts at `start` and runs on, which tests can move. */
export function createClock(start: Instant | null, zone: Zone | null): Clock {
  const systemZone = Intl.DateTimeFormat().resolvedOptions().timeZone as Zone
  const offset = start === null ? 0 : milliseconds(start) - Date.now()
  return new Clock(start !== null, usableZone(zone ?? systemZone, systemZone), offset)
}
