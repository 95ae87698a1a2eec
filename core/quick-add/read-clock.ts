import type { Line } from './line'

/** A time of day as written; `sure` where it cannot be the other half of the day. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly sure: boolean
}

const numbers = [
  'twelve',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
]
const hourWords = numbers.join('|')
const half = String.raw`(?:\s?([ap])\.?m\.?)?`
const spoken = new RegExp(
  String.raw`\b(?:at )?(half past|half|quarter past|quarter to)\s(\d{1,2}|${hourWords})\b${half}`,
  'i',
)
const french = /\b(?:at )?([01]?\d|2[0-3])h([0-5]\d)?\b/i
const military = /\b(?:at ([01]\d|2[0-3])([0-5]\d)|([01]\d|2[0-3])([0-5]\d) ?(?:hrs|hours|h))\b(?![/.-]\d)/i
/** "14.30"; where a half of the day follows, chrono reads it. */
const dotted = /(?<![\d.,])([01]?\d|2[0-3])\.([0-5]\d)(?![\d.,]|\s?[ap]\.?m\b)/i
const weekdays =
  'mon|tues?|wed|weds|thu|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const bare = new RegExp(
  String.raw`(?<=\b(?:${weekdays}|tomorrow|yesterday|today),? )(\d{1,2})(?![\d:./-]|(?:st|nd|rd|th)\b|\s?[ap]\.?m\b|\s(?:of )?(?:${months})|\s?-\s?\d)`,
  'i',
)

const inHalf = (hour: number, letter: string | undefined): number => {
  if (letter === undefined) return hour
  return letter.toLowerCase() === 'p' ? (hour % 12) + 12 : hour % 12
}

/** Times that chrono does not know: "half past three", "15h30", "at 1500", and the bare hour after a day ("Fri 9"). */
export function readClock(line: Line): Clock | null {
  const words = line.takeMatch('when', spoken)
  if (words !== null) {
    const [, which = '', named = '', letter] = words
    const number = /^\d/.test(named) ? Number(named) : numbers.indexOf(named.toLowerCase()) || 12
    const minutes = /quarter past/i.test(which) ? 15 : /to/i.test(which) ? -15 : 30
    const all = inHalf(number, letter) * 60 + minutes
    return { hour: Math.floor(all / 60) % 24, minute: all % 60, sure: letter !== undefined }
  }
  const written = line.takeMatch('when', french)
  if (written !== null) return { hour: Number(written[1]), minute: Number(written[2] ?? 0), sure: true }
  const digits = line.takeMatch('when', military)
  if (digits !== null) {
    return { hour: Number(digits[1] ?? digits[3]), minute: Number(digits[2] ?? digits[4]), sure: true }
  }
  const points = line.takeMatch('when', dotted)
  if (points !== null) {
    const [, hour = '', minute = ''] = points
    return { hour: Number(hour), minute: Number(minute), sure: Number(hour) > 12 || hour.startsWith('0') }
  }
  const hour = line.takeMatch('when', bare)
  if (hour === null || Number(hour[1]) > 23) return null
  return { hour: Number(hour[1]), minute: 0, sure: false }
}

const lasting =
  /\b(?:for |lasting )?(?:about )?(an|a|half an|\d+(?:[.,]\d)?)[ -]?(hours?|hrs?|h|minutes?|mins?|min)\b(?! (?:ago|later|from now|before|after))/i

/** How long it lasts, in minutes: "for 45 min", "1.5 hours". Not "in 45 minutes" and not "two hours ago". */
export function readMinutes(line: Line): number | null {
  const match = lasting.exec(line.left)
  if (match === null || /\bin $/i.test(line.left.slice(0, match.index))) return null
  const amount = match[1]?.toLowerCase() ?? ''
  const unit = match[2]?.toLowerCase() ?? ''
  // "15h" is three in the afternoon, "at 10 h" too: nobody is interviewed for seven hours.
  const count = amount === 'half an' ? 0.5 : /^an?$/.test(amount) ? 1 : Number(amount.replace(',', '.'))
  if (unit === 'h' && count >= 7) return null
  line.take('when', match.index, match.index + match[0].length)
  return Math.round(unit.startsWith('h') ? count * 60 : count)
}
