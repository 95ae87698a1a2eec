import type { Component } from '../calendar/components'
import { textOf } from '../calendar/property'
import type { Effort } from '../calendar/rule-days'
import { zone, type WallTime, type Zone } from '../../time/kinds'
import { Temporal } from '../../time/temporal'
import { fixedZone } from './known-zone'
import { zoneMatcher, type ZoneMatcher } from './matching-zone'
import { namedZone, suggestedZone } from './named-zone'
import { offsetBy, onsetsOf, type Onset } from './zone-rules'

/** What a zone name of a file means; not certain where the user should look at it. */
export interface ResolvedZone {
  readonly zone: Zone
  readonly certain: boolean
}

/** Finds zones for one calendar; the time matters, since a zone made of rules may have no name but offsets. */
export type ZoneResolver = (tzid: string, wall: WallTime) => ResolvedZone

/** Most zone names of one file that are looked up; a real one has a handful. */
const mostNames = 300

/**
 * Resolves in this order: a name that is known anywhere (rules written into files are often old), the file's own
 * VTIMEZONE, letters and bare offsets, and at last the name as written, to be shown and asked.
 */
export function zoneResolver(zones: readonly Component[], effort: Effort): ZoneResolver {
  const byName = new Map(zones.map((component) => [textOf(component.lines, 'TZID'), component]))
  const match = zoneMatcher(effort)
  const answers = new Map<string, Answer>()
  return (tzid, wall) => {
    const year = Number(wall.slice(0, 4))
    const key = `${year} ${tzid}`
    const answer =
      answers.get(key) ??
      (answers.size < mostNames ? answerFor(tzid, year, byName.get(tzid), match, effort) : null)
    if (answer === null) return asWritten(tzid)
    answers.set(key, answer)
    return 'zone' in answer ? answer : byOffset(answer, wall)
  }
}

/** A zone for the whole year, or the year's changes of clocks. */
type Answer = ResolvedZone | readonly Onset[]

function answerFor(
  tzid: string,
  year: number,
  component: Component | undefined,
  match: ZoneMatcher,
  effort: Effort,
): Answer {
  const place = component === undefined ? '' : textOf(component.lines, 'X-LIC-LOCATION')
  const named = namedZone(tzid) ?? namedZone(place)
  if (named !== null) return { zone: named, certain: true }
  const onsets = component === undefined ? [] : onsetsOf(component, year, effort)
  if (onsets.length === 0) return suggestedZone(tzid) ?? asWritten(tzid)
  const matched = match(onsets, year)
  return matched === null ? onsets : { zone: matched, certain: true }
}

function asWritten(tzid: string): ResolvedZone {
  return { zone: zone(tzid.slice(0, 80)), certain: false }
}

function byOffset(onsets: readonly Onset[], wall: WallTime): ResolvedZone {
  const local = Temporal.PlainDateTime.from(wall).toZonedDateTime('UTC').epochMilliseconds
  const guess = offsetBy(onsets, local) ?? 0
  return { zone: fixedZone(offsetBy(onsets, local - guess * 60_000) ?? guess), certain: true }
}
