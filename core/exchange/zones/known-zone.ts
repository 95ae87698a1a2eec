import { zone, type Zone } from '../../time/kinds'
import { Temporal } from '../../time/temporal'

const shape = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/
const universal = new Set([
  'UTC',
  'GMT',
  'Etc/UTC',
  'Etc/GMT',
  'Etc/UCT',
  'Etc/Zulu',
  'UCT',
  'Zulu',
  'Z',
  'Etc/Universal',
  'Universal',
])

/** The names that time-zone data of the last years prefers; taken only where this machine knows them. */
const renamed: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Godthab': 'America/Nuuk',
}

/** The zone of an IANA name, in its usual spelling; null where this machine knows none of that name. */
export function knownZone(name: string): Zone | null {
  if (universal.has(name)) return zone('UTC')
  if (!shape.test(name)) return null
  try {
    return zone(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId)
  } catch {
    return null
  }
}

/** The same zone under the name that is usual today. */
export function usualName(name: string): Zone | null {
  return knownZone(renamed[name] ?? name) ?? knownZone(name)
}

/** Offset of a zone from UTC in minutes at an instant. */
export function offsetMinutes(name: Zone, epochMilliseconds: number): number {
  const at = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
  return at.toZonedDateTimeISO(name).offsetNanoseconds / 60_000_000_000
}

/** A zone of one fixed offset: by its IANA name for whole hours (`Etc/GMT-2` is two hours *ahead*), else `+05:30`. */
export function fixedZone(minutes: number): Zone {
  if (minutes === 0) return zone('UTC')
  const hours = minutes / 60
  if (Number.isInteger(hours) && hours >= -12 && hours <= 14)
    return zone(`Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`)
  const two = (count: number) => String(Math.trunc(count)).padStart(2, '0')
  return zone(`${minutes < 0 ? '-' : '+'}${two(Math.abs(hours))}:${two(Math.abs(minutes) % 60)}`)
}
