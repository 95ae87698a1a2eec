import { WINDOWS_TO_IANA_MAP, findWindows } from 'windows-iana'
import type { Zone } from '../../time/kinds'
import { usualName } from './known-zone'

/** Windows' zones with the IANA zone that stands for each, in the order of the common data file (CLDR). */
export const windowsZones: ReadonlyMap<string, Zone> = new Map(
  WINDOWS_TO_IANA_MAP.filter((entry) => entry.territory === '001').flatMap((entry) => {
    const known = usualName(entry.iana[0] ?? '')
    return known === null ? [] : [[entry.windowsName.toLowerCase(), known] as const]
  }),
)

/**
 * The zone of a Windows name ("W. Europe Standard Time"). Outlook also writes "… Daylight Time", numbers a name it used
 * twice, and writes the short "W. Europe".
 */
export function windowsZone(name: string): Zone | null {
  const plain = name
    .toLowerCase()
    .replace(/ \d$/, '')
    .replace(/ daylight time$/, ' standard time')
    .trim()
  return windowsZones.get(plain) ?? windowsZones.get(`${plain} standard time`) ?? null
}

/** The zone that stands for a whole Windows zone: Europe/Berlin for Europe/Amsterdam. The same where there is none. */
export function leadingZone(name: Zone): Zone {
  const windows = findWindows(name)[0]
  return (windows === undefined ? undefined : windowsZones.get(windows.toLowerCase())) ?? name
}
