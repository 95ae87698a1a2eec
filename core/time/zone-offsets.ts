import type { Zone } from './kinds'
import { Temporal } from './temporal'

const dayMs = 86_400_000
/** Days kept of one zone, and zones kept at all; far more than one person's data asks for. */
const mostDays = 40_000
const mostZones = 500

/** Per zone, how far its clocks stand from UTC as each UTC day begins. */
const known = new Map<Zone, Map<number, number>>()
const unknown = new Set<Zone>()

/** Whether this machine knows a zone. */
export function isKnownZone(zone: Zone): boolean {
  if (known.has(zone)) return true
  if (unknown.has(zone)) return false
  try {
    exactOffset(0, zone)
    return true
  } catch {
    if (unknown.size >= mostZones) unknown.clear()
    unknown.add(zone)
    return false
  }
}

/**
 * Milliseconds by which a wall clock in `zone` is ahead of UTC at an instant (epoch ms). Asking Temporal is dear and ten
 * thousand cards ask often, so the answer at the edges of each UTC day is kept; on the few days on which they differ the
 * clocks change, and it is asked for exactly. @throws RangeError where the zone is unknown.
 */
export function offsetAt(epochMs: number, zone: Zone): number {
  const day = Math.floor(epochMs / dayMs)
  const days = daysOf(zone)
  const offset = atStartOf(day, days, zone)
  return offset === atStartOf(day + 1, days, zone) ? offset : exactOffset(epochMs, zone)
}

function daysOf(zone: Zone): Map<number, number> {
  const days = known.get(zone)
  if (days !== undefined) return days
  exactOffset(0, zone)
  if (known.size >= mostZones) known.clear()
  const fresh = new Map<number, number>()
  known.set(zone, fresh)
  return fresh
}

function atStartOf(day: number, days: Map<number, number>, zone: Zone): number {
  const kept = days.get(day)
  if (kept !== undefined) return kept
  const offset = exactOffset(day * dayMs, zone)
  if (days.size >= mostDays) days.clear()
  days.set(day, offset)
  return offset
}

function exactOffset(epochMs: number, zone: Zone): number {
  const there = Temporal.Instant.fromEpochMilliseconds(Math.floor(epochMs)).toZonedDateTimeISO(zone)
  return there.offsetNanoseconds / 1_000_000
}
