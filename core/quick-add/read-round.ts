import type { Line } from './line'

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
}
const named = Object.keys(ordinals).join('|')
const meeting =
  '(?:(?:round|stage)(?:\\s+(?:of\\s+)?interviews?)?|interview|chat|meeting|conversation|(?:phone |video )?(?:call|screen(?:ing)?))'
const before = new RegExp(
  `\\b(?:(${named})|(\\d{1,2})\\s?(?:st|nd|rd|th))[- ](?=(?:[\\p{L}-]+ ){0,2}?${meeting}\\b)`,
  'iu',
)
const after =
  /\b(?:round|stage|interview)\s*(?:no\.?|number|#)?\s*([1-9]|1\d)(?![\d:.]|\s*[ap]\.?m|\s*(?:st|nd|rd|th))\b(?!\s*[-/:.]?\s*\d)/i
const short = /\bR([1-9])\b/

/** Which round the line speaks of: "second interview", "2nd round", "round 3". "Final round" counts nothing. */
export function readRound(line: Line): number | null {
  const ordinal = line.takeMatch('round', before)
  if (ordinal !== null) {
    const round = ordinals[ordinal[1]?.toLowerCase() ?? ''] ?? Number(ordinal[2])
    return round >= 1 && round <= 20 ? round : null
  }
  const number = line.takeMatch('round', after) ?? line.takeMatch('round', short)
  if (number !== null) return Number(number[1])
  line.takeMatch(null, /\b(?:final|last)[- ](?=round\b|interview\b|stage\b)/i)
  return null
}
