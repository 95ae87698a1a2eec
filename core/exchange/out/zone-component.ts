import ICAL from 'ical.js'
import { milliseconds } from '../../time/arithmetic'
import type { Instant, Zone } from '../../time/kinds'
import { offsetAt } from '../../time/zone-offsets'
import { transitionsIn, type ZoneTransition } from '../../time/zone-transitions'

/**
 * The VTIMEZONE of an IANA zone for the times between two instants. Outlook and others take a TZID without one for their
 * own time (RFC 5545, 3.6.5), so each file carries the changes of the clocks that its entries need, and no rule that
 * might be wrong later. @throws RangeError where the zone is unknown.
 */
export function zoneComponent(zone: Zone, from: Instant, to: Instant): ICAL.Component {
  const component = new ICAL.Component('vtimezone')
  component.addPropertyWithValue('tzid', zone)
  const transitions = transitionsIn(zone, from, to)
  const first = transitions[0]
  if (first === undefined || milliseconds(first.at) > milliseconds(from)) {
    const offset = first?.before ?? offsetAt(milliseconds(from), zone)
    component.addSubcomponent(observance({ offset, from: offset, onset: '1970-01-01T00:00:00' }))
  }
  for (const transition of transitions) component.addSubcomponent(observanceOf(transition))
  return component
}

function observanceOf({ at, before, after }: ZoneTransition): ICAL.Component {
  // The onset is what the old clock showed at that moment.
  const onset = new Date(milliseconds(at) + before).toISOString().slice(0, 19)
  return observance({ offset: after, from: before, onset })
}

interface Observance {
  readonly offset: number
  readonly from: number
  readonly onset: string
}

function observance({ offset, from, onset }: Observance): ICAL.Component {
  const component = new ICAL.Component(offset > from ? 'daylight' : 'standard')
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(onset))
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(from / 1000))
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(offset / 1000))
  return component
}
