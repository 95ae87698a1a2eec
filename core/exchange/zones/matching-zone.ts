import type { Effort } from '../calendar/rule-days'
import type { Zone } from '../../time/kinds'
import { zone } from '../../time/kinds'
import { offsetMinutes } from './known-zone'
import { windowsZones } from './windows-zone'
import { offsetBy, type Onset } from './zone-rules'

/** First where several zones keep the same clocks: the one that most invitations mean. */
const preferred = ['Europe/Berlin', 'America/New_York', 'America/Chicago', 'Asia/Tokyo', 'Asia/Shanghai'].map(
  zone,
)

/** What comparing with every zone costs, in units of a file's effort: some 30 ms. */
const cost = 2_000

export type ZoneMatcher = (onsets: readonly Onset[], year: number) => Zone | null

/**
 * Finds the known zone whose clocks went as some rules say, all through one year; null where none did. Two looks a
 * month tell apart all zones that change their clocks on different dates.
 */
export function zoneMatcher(effort: Effort): ZoneMatcher {
  const years = new Map<number, ReadonlyMap<string, Zone>>()
  return (onsets, year) => {
    const looks = looksAt(year)
    let zones = years.get(year)
    if (zones === undefined) {
      if (effort.left < cost) return null
      effort.left -= cost
      zones = zonesByClock(looks)
      years.set(year, zones)
    }
    return zones.get(looks.map((at) => offsetBy(onsets, at)).join()) ?? null
  }
}

function zonesByClock(looks: readonly number[]): ReadonlyMap<string, Zone> {
  const zones = new Map<string, Zone>()
  for (const name of new Set([...preferred, ...windowsZones.values()])) {
    const clock = looks.map((at) => offsetMinutes(name, at)).join()
    if (!zones.has(clock)) zones.set(clock, name)
  }
  return zones
}

function looksAt(year: number): readonly number[] {
  return Array.from({ length: 24 }, (_, half) => Date.UTC(year, half >> 1, half % 2 === 0 ? 5 : 20))
}
