import { zone, type Zone } from '../../time/kinds'
import { namedZone, suggestedZone } from '../zones/named-zone'

/** What people call a zone in a sentence, beside the letters that calendars use. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ET|Eastern(?: (?:Standard|Daylight))?(?: Time)?|New York(?: time)?)\b/, 'America/New_York'],
  [
    /\b(?:CT|Central(?! Europ| Africa| Asia| Amer)(?: (?:Standard|Daylight))?(?: Time)?|Chicago(?: time)?)\b/,
    'America/Chicago',
  ],
  [/\b(?:MT|Mountain(?: (?:Standard|Daylight))?(?: Time)?|Denver(?: time)?)\b/, 'America/Denver'],
  [/\b(?:PT|Pacific(?: (?:Standard|Daylight))?(?: Time)?)\b/, 'America/Los_Angeles'],
  [/\b(?:AT|AST|ADT|Atlantic (?:Standard |Daylight )?Time)\b/, 'America/Halifax'],
  [/\b(?:NT|Newfoundland (?:Standard |Daylight )?Time)\b/, 'America/St_Johns'],
  [/\b(?:IST|India(?:n)?(?: Standard)? Time)\b/, 'Asia/Kolkata'],
  [/\b(?:UK(?: time)?|British (?:Summer )?Time|London(?: time)?)\b/, 'Europe/London'],
  [/\b(?:Irish (?:Standard |Summer )?Time|Dublin(?: time)?)\b/, 'Europe/Dublin'],
  [/\b(?:SGT|Singapore(?: time)?)\b/, 'Asia/Singapore'],
  [/\b(?:HKT|Hong Kong(?: time)?)\b/, 'Asia/Hong_Kong'],
  [/\b(?:NZST|NZDT|New Zealand(?: time)?)\b/, 'Pacific/Auckland'],
  [/\b(?:AKST|AKDT)\b/, 'America/Anchorage'],
  [/\b(?:HST)\b/, 'Pacific/Honolulu'],
  [/\b(?:GST|Gulf Standard Time)\b/, 'Asia/Dubai'],
  [/\b(?:SAST)\b/, 'Africa/Johannesburg'],
]
const letters = /\b(CES?T|MES?Z|WES?T|EES?T|BST|ES?T|E[SD]T|C[SD]T|M[SD]T|P[SD]T|JST|AE[SD]T|AWST|ACST)\b/

/**
 * The zone that the words after a clock time name: "5 pm ET", "(UTC-08:00) Pacific Time", "10:00 Madrid time",
 * "14:00 Europe/Berlin", "GMT+2". Null where they name none.
 */
export function saidZone(after: string): Zone | null {
  const text = after.slice(0, 60)
  const display =
    /^[\s,-]*(\(?(?:UTC|GMT)\s*[+\u2212-]\s*\d{1,2}(?:[:.]?\d{2})?\)?(?:\s+[A-Z][\p{L} &(),]*)?)/u.exec(
      text,
    )?.[1]
  if (display !== undefined) return displayed(display.trim())
  const offset = /^\s?([+\u2212-]\d{2}:?\d{2})\b/.exec(text)?.[1]
  if (offset !== undefined) return suggestedZone(`GMT${offset}`)?.zone ?? null
  const iana = /\b([A-Z][a-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)\b/.exec(text)?.[1]
  if (iana !== undefined) return namedZone(iana)
  const near = /^[\s,(]*((?:[\p{L}.]+[\s)]*){1,4})/u.exec(text)?.[1] ?? ''
  for (const [pattern, name] of spoken) if (pattern.test(near)) return zone(name)
  const known = letters.exec(near)?.[1]
  if (known !== undefined) return suggestedZone(known)?.zone ?? null
  if (/\b(?:UTC|GMT)\b/.test(near)) return zone('UTC')
  const city = /^([\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?) (?:local )?time\b/u.exec(near.trim())?.[1]
  return city === undefined ? null : (namedZone(`(UTC) ${city}`) ?? namedZone(city))
}

/** "(UTC-08:00) Pacific Time" is the zone of that name, summer time and all; a bare offset is that offset. */
function displayed(text: string): Zone | null {
  const words = text.replace(/^\(?(?:UTC|GMT)\s*[+\u2212-]\s*\d{1,2}(?:[:.]?\d{2})?\)?\s*/u, '')
  for (const [pattern, name] of spoken) if (pattern.test(words)) return zone(name)
  return namedZone(text) ?? suggestedZone(text)?.zone ?? null
}
