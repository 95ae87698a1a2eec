import { addMinutes, instantInZone, usableZone, wallTimeIn } from '#core/time/arithmetic'
import type { WallTime, Zone } from '#core/time/kinds'

/** What clocks do to a wall time where they change: it may not exist (spring), or come twice (autumn). */
export type WallTrouble = 'none' | 'skipped' | 'twice'

/** Minutes by which clocks go back anywhere. */
const jumps = [30, 60, 120, 180]

export function wallTrouble(wall: WallTime, zone: Zone): WallTrouble {
  const usable = usableZone(zone, 'UTC' as Zone)
  const at = instantInZone(wall, usable)
  if (wallTimeIn(at, usable) !== wall) return 'skipped'
  return jumps.some((minutes) => wallTimeIn(addMinutes(at, minutes), usable) === wall) ? 'twice' : 'none'
}
