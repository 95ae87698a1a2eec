import type { Zone } from './kinds'
import { Temporal } from './temporal'

const dayMs = 86_400_000
const minuteMs = 60_000
/** Answers kept of one zone, and zones kept at all; far more than one person's data asks for. */
const mostAnswers = 40_000
const mostZones = 500

/** Per zone, how far its clocks stand from UTC at instants (epoch ms) that were asked for. */
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
 * clocks change, and it is asked for to the minute. @throws RangeError where the zone is unknown.
 */
export function offsetAt(epochMs: number, zone: Zone): number {
  const answers = answersOf(zone)
  const day = Math.floor(epochMs / dayMs) * dayMs
  const offset = keptOffset(day, answers, zone)
  if (offset === keptOffset(day + dayMs, answers, zone)) return offset
  return keptOffset(Math.floor(epochMs / minuteMs) * minuteMs, answers, zone)
}

function answersOf(zone: Zone): Map<number, number> {
  const answers = known.get(zone)
  if (answers !== undefined) return answers
  exactOffset(0, zone)
  if (known.size >= mostZones) known.clear()
  const fresh = new Map<number, number>()
  known.set(zone, fresh)
  return fresh
}

function keptOffset(epochMs: number, answers: Map<number, number>, zone: Zone): number {
  const kept = answers.get(epochMs)
  if (kept !== undefined) return kept
  const offset = exactOffset(epochMs, zone)
  if (answers.size >= mostAnswers) answers.clear()
  answers.set(epochMs, offset)
  return offset
}

function exactOffset(epochMs: number, zone: Zone): number {
  const there = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone)
  return there.offsetNanoseconds / 1_000_000
}
