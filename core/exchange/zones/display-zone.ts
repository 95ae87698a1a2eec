import type { Zone } from '../../time/kinds'
import { knownZone, offsetMinutes } from './known-zone'
import { leadingZone, windowsZone } from './windows-zone'

const regions = [
  'Europe',
  'America',
  'Asia',
  'Africa',
  'Australia',
  'Pacific',
  'Atlantic',
  'America/Argentina',
]

/** Display names that hold neither a city nor the zone's own name. Source: the names Windows shows. */
const byWords: Readonly<Record<string, string>> = {
  arizona: 'US Mountain Standard Time',
  'indiana (east)': 'US Eastern Standard Time',
  hawaii: 'Hawaiian Standard Time',
  alaska: 'Alaskan Standard Time',
  saskatchewan: 'Canada Central Standard Time',
  brasilia: 'E. South America Standard Time',
  'cabo verde is.': 'Cape Verde Standard Time',
  'cape verde is.': 'Cape Verde Standard Time',
  'west central africa': 'W. Central Africa Standard Time',
  'international date line west': 'Dateline Standard Time',
  'coordinated universal time': 'UTC',
  beijing: 'China Standard Time',
  osaka: 'Tokyo Standard Time',
  'st. petersburg': 'Russian Standard Time',
  'new delhi': 'India Standard Time',
  wellington: 'New Zealand Standard Time',
  'abu dhabi': 'Arabian Standard Time',
  islamabad: 'Pakistan Standard Time',
}

/** The offset that a display name begins with, in minutes, and the words after it. */
export function displayParts(text: string): { readonly offset: number | null; readonly words: string } {
  const match = /^\(?(?:UTC|GMT)\s*(?:([+\u2212-])(\d{1,2})(?:[:.]?(\d{2}))?)?\)?\s*(.*)$/i.exec(text.trim())
  if (match === null) return { offset: null, words: text.trim() }
  const [, sign, hours = '0', minutes = '0', words = ''] = match
  const size = Number(hours) * 60 + Number(minutes)
  return { offset: sign === undefined ? 0 : sign === '+' ? size : -size, words: words.trim() }
}

/**
 * The zone of a name made for people: "(UTC+01:00) Amsterdam, Berlin, …", "Pacific Time (US & Canada)". By its cities,
 * which every machine knows, rather than by a list of names that changes with every Windows.
 */
export function displayZone(text: string): Zone | null {
  const { offset, words } = displayParts(text)
  const found = words
    .split(/[,;/:]| and /)
    .slice(0, 12)
    .map((word) => word.trim())
    .flatMap((word) => zoneOfWord(word) ?? [])
  return found.find((name) => offset === null || standardOffset(name) === offset) ?? found[0] ?? null
}

function zoneOfWord(word: string): Zone | null {
  const named = byWords[word.toLowerCase()]
  if (named !== undefined) return windowsZone(named)
  const american = /^(\w+) time \((?:us|canada)/i.exec(word)?.[1]
  if (american !== undefined) return windowsZone(`${american} Standard Time`)
  const plain = word.replace(/\s*\(.*$/, '')
  return windowsZone(plain) ?? cityZone(plain)
}

function cityZone(city: string): Zone | null {
  if (!/^[A-Z][A-Za-z .'-]{2,40}$/.test(city)) return null
  const name = city.replace(/[ ]/g, '_')
  for (const region of regions) {
    const known = knownZone(`${region}/${name}`)
    if (known !== null) return leadingZone(known)
  }
  return null
}

/** The offset outside summer time, by which display names are sorted. */
function standardOffset(name: Zone): number {
  return Math.min(...[0, 181].map((day) => offsetMinutes(name, Date.UTC(2026, 0, 1 + day))))
}
