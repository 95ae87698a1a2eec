import { plainDate, wallTime, type PlainDate, type WallTime } from '../../time/kinds'
import { isLineOf } from './property'

/** A time as a calendar file writes it, before zones are resolved. */
export type Moment =
  | { readonly kind: 'day'; readonly day: PlainDate }
  | { readonly kind: 'utc'; readonly wall: WallTime }
  | { readonly kind: 'floating'; readonly wall: WallTime }
  | { readonly kind: 'zoned'; readonly wall: WallTime; readonly tzid: string }

/** Most times that are read of one line, or asked of one event: a series has fewer exceptions. */
const mostMoments = 300

const day = String.raw`\d{4}-?\d\d-?\d\d`
const clock = String.raw`T\d\d:?\d\d(?::?\d\d)?(?:[.]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?`
const one = `${day}(?:${clock})?`
const dateLine = new RegExp(`^[\\w-]+(;.*?)?:(${one}(?:,${one})*)\\s*$`, 'i')
const parts = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?)?$/i

/**
 * The times of a DTSTART, DTEND, EXDATE … line; empty where it holds none. By own pattern and not by ical.js, because
 * Exchange writes zone names with colons outside quotes, and others write dashes and colons into the time.
 */
export function momentsOf(line: string): readonly Moment[] {
  const match = dateLine.exec(line)
  if (match === null) return []
  const tzid = tzidOf(match[1] ?? '')
  return (match[2] ?? '')
    .split(',')
    .slice(0, mostMoments)
    .flatMap((text) => momentOf(text, tzid) ?? [])
}

/** The first time on the first line of that name that holds one. */
export function firstMoment(lines: readonly string[], name: string): Moment | null {
  return allMoments(lines, name, 1)[0] ?? null
}

/** The times on all lines of that name; reading stops once there are enough. */
export function allMoments(lines: readonly string[], name: string, enough = mostMoments): readonly Moment[] {
  const found: Moment[] = []
  for (const line of lines) {
    if (found.length >= enough) break
    if (isLineOf(line, name)) found.push(...momentsOf(line))
  }
  return found
}

function tzidOf(parameters: string): string {
  const match = /;TZID=(?:"([^"]*)"|([^;]*))/i.exec(parameters)
  return (match?.[1] ?? match?.[2] ?? '').trim()
}

function momentOf(text: string, tzid: string): Moment | null {
  const [, year, month, date, hour, minute, zone = ''] = parts.exec(text) ?? []
  try {
    if (hour === undefined) return { kind: 'day', day: plainDate(`${year}-${month}-${date}`) }
    const wall = wallTime(`${year}-${month}-${date}T${hour}:${minute}`)
    if (zone.toUpperCase() === 'Z') return { kind: 'utc', wall }
    if (zone !== '') return { kind: 'zoned', wall, tzid: zone }
    return tzid === '' ? { kind: 'floating', wall } : { kind: 'zoned', wall, tzid }
  } catch {
    return null
  }
}
