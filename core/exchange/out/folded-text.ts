import ICAL from 'ical.js'

// ical.js does not count the space that begins a continued line; RFC 5545 and RFC 2426 do, and allow 75 octets.
ICAL.foldLength = 74

/** A component as lines of a file, folded by octets, ending in CRLF. */
export function foldedText(component: ICAL.Component): string {
  return `${component.toString()}\r\n`
}
