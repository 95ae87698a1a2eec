import ICAL from 'ical.js'
import { addDays, earlier, instantInZone, later } from '../../time/arithmetic'
import type { Instant, Zone } from '../../time/kinds'
import type { CalendarEntry } from './calendar-entry'
import { foldedText } from './folded-text'
import { plainText } from './plain-text'
import { zoneComponent } from './zone-component'

/** The property that carries what only Afterword reads. */
export const ownProperty = 'x-afterword'

/** A calendar file in the making: long ones are written piece by piece, so that nothing else has to wait. */
export interface CalendarText {
  readonly head: string
  readonly entry: (entry: CalendarEntry) => string
  readonly end: string
}

/**
 * The pieces of a calendar file (RFC 5545) with these entries. It publishes and names no ORGANIZER or ATTENDEE: with
 * them, calendars send "accepted" mails to the interviewers. Lines are folded by octets and end in CRLF.
 * @param now stamps the entries
 * @throws RangeError where an entry's zone is unknown
 */
export function calendarText(entries: readonly CalendarEntry[], now: Instant): CalendarText {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Afterword//Afterword//EN')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  for (const [zone, { from, to }] of spansByZone(entries)) {
    calendar.addSubcomponent(zoneComponent(zone, from, to))
  }
  const end = 'END:VCALENDAR\r\n'
  return {
    head: foldedText(calendar).slice(0, -end.length),
    entry: (entry) => foldedText(eventOf(entry, now)),
    end,
  }
}

/** The whole file at once, for a few entries. */
export function writeCalendar(entries: readonly CalendarEntry[], now: Instant): string {
  const { head, entry, end } = calendarText(entries, now)
  return head + entries.map(entry).join('') + end
}

interface Span {
  readonly from: Instant
  readonly to: Instant
}

function spansByZone(entries: readonly CalendarEntry[]): ReadonlyMap<Zone, Span> {
  const spans = new Map<Zone, Span>()
  for (const { when } of entries) {
    if (when.kind === 'day') continue
    const start = instantInZone(when.start, when.zone)
    const end = instantInZone(when.end, when.zone)
    const known = spans.get(when.zone)
    spans.set(when.zone, {
      from: known === undefined ? start : earlier(known.from, start),
      to: known === undefined ? end : later(known.to, end),
    })
  }
  return spans
}

function eventOf(entry: CalendarEntry, now: Instant): ICAL.Component {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', plainText(entry.uid))
  event.addPropertyWithValue('sequence', entry.sequence)
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${now.slice(0, 19)}Z`))
  addTimes(event, entry)
  addText(event, 'summary', entry.summary)
  addText(event, 'description', entry.description)
  addText(event, 'location', entry.place)
  if (entry.link !== '') event.addPropertyWithValue('url', entry.link)
  if (entry.cancelled) event.addPropertyWithValue('status', 'CANCELLED')
  // A day to remember keeps nobody from being invited elsewhere.
  event.addPropertyWithValue('transp', entry.when.kind === 'day' ? 'TRANSPARENT' : 'OPAQUE')
  addText(event, ownProperty, entry.own)
  if (entry.remindBefore !== null && !entry.cancelled) {
    event.addSubcomponent(alarm(entry.summary, entry.remindBefore))
  }
  return event
}

function addTimes(event: ICAL.Component, { when }: CalendarEntry): void {
  if (when.kind === 'day') {
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(when.day))
    // The end of a day is written as the day after (RFC 5545, 3.6.1).
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(when.day, 1)))
    return
  }
  for (const [name, wall] of [['dtstart', when.start] as const, ['dtend', when.end] as const]) {
    event
      .addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${wall}:00`))
      .setParameter('tzid', when.zone)
  }
}

function addText(event: ICAL.Component, name: string, text: string): void {
  const plain = plainText(text)
  if (plain === '') return
  const property = new ICAL.Property(name, event)
  property.resetType('text')
  property.setValue(plain)
  event.addProperty(property)
}

function alarm(summary: string, minutes: number): ICAL.Component {
  const component = new ICAL.Component('valarm')
  component.addPropertyWithValue('action', 'DISPLAY')
  component.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-60 * minutes))
  addText(component, 'description', summary)
  return component
}
