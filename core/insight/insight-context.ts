import type { Settings } from '../domain/settings'
import type { Instant, Zone } from '../time/kinds'

/** What the figures need besides the applications. */
export interface InsightContext {
  readonly zone: Zone
  readonly settings: Pick<Settings, 'assumedMinutes'>
  readonly now: Instant
}
