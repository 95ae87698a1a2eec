import { zone, type Zone } from '../../time/kinds'
import { displayParts, displayZone } from './display-zone'
import { fixedZone, knownZone } from './known-zone'
import { windowsZone } from './windows-zone'

/** What people mean by these letters in a calendar: the zone with its summer time, not the fixed offset. */
const abbreviations: Readonly<Record<string, string>> = {
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  EET: 'Europe/Athens',
  EEST: 'Europe/Athens',
  BST: 'Europe/London',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  JST: 'Asia/Tokyo',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
}

/** The zone that a name surely means: IANA, Windows, a display name, or one of these behind a program's prefix. */
export function namedZone(text: string): Zone | null {
  const name = text.trim().replace(/^['"]+|['"]+$/g, '')
  if (name === '' || name.length > 200) return null
  if (abbreviations[name.toUpperCase()] !== undefined) return null
  return ianaZone(name) ?? windowsZone(name) ?? microsoftZone(name) ?? displayZone(name)
}

/** The zone that letters ("CEST") or a bare offset ("GMT+0200") suggest: to be asked only after the file's own rules. */
export function suggestedZone(text: string): { readonly zone: Zone; readonly certain: boolean } | null {
  const meant = abbreviations[text.trim().toUpperCase()]
  if (meant !== undefined) return { zone: zone(meant), certain: true }
  const { offset, words } = displayParts(/^[+-]\d/.test(text) ? `UTC${text}` : text)
  return offset === null || Math.abs(offset) > 14 * 60
    ? null
    : { zone: fixedZone(offset), certain: words === '' }
}

/** IANA names, also behind a prefix (`/mozilla.org/20070129_1/Europe/Berlin`), with blanks, or in odd capitals. */
function ianaZone(name: string): Zone | null {
  const segments = name
    .replace(/ /g, '_')
    .split('/')
    .filter((segment) => segment !== '')
  if (segments.length === 1)
    return /^(?:UTC|GMT|Z|Zulu)$/i.test(name) ? zone('UTC') : knownZone(segments[0] ?? '')
  return knownZone(segments.slice(-3).join('/')) ?? knownZone(segments.slice(-2).join('/'))
}

function microsoftZone(name: string): Zone | null {
  return /^tzone:\/\/Microsoft\/Utc$/i.test(name) ? zone('UTC') : null
}
