import { casual, GB } from 'chrono-node/en'
import type { ParsedResult } from 'chrono-node'
import { milliseconds } from '../time/arithmetic'
import { offsetAt } from '../time/zone-offsets'
import { gap, type Line } from './line'
import type { QuickContext } from './reading'

/** Days and times that chrono finds in what is left of a line, without those that are names of something else. */
export function findMoments(line: Line, { now, zone, dayFirst }: QuickContext): readonly ParsedResult[] {
  const text = line.left.replaceAll(gap, '|')
  const at = milliseconds(now)
  const reference = { instant: new Date(at), timezone: offsetAt(at, zone) / 60_000 }
  const found = (dayFirst ? GB : casual).parse(text, reference, { forwardDate: false })
  const dated = found.filter((one) => !isName(one, text) && saysSomething(one))
  return dated.filter((one) => !opensName(one, text) || dated.length === 1)
}

/** "May", "April" alone are months of nobody's calendar: an interview has a day. */
function saysSomething({ start, text }: ParsedResult): boolean {
  return (
    start.isCertain('day') ||
    start.isCertain('weekday') ||
    start.isCertain('hour') ||
    /^(?:this (?:morning|afternoon|evening)|tonight)/i.test(text)
  )
}

/** "Monday.com", "7-Eleven", "1&1", "at Sunday": companies and people with the name of a day or a number. */
function isName({ index, text, start }: ParsedResult, all: string): boolean {
  const after = all.slice(index + text.length)
  if (/^[.&][A-Za-z0-9]|^-[A-Za-z]/.test(after)) return true
  const isBareName = !start.isCertain('hour') && !/\d/.test(text)
  const isRelative = /^(?:today|tomorrow|yesterday|now|tonight|this|next|last|in|a)\b/i.test(text)
  if (/^'s\b/i.test(after)) return !isRelative
  return (
    isBareName &&
    !isRelative &&
    /(?:\bat|\bwith|@|\bDr\.?|\bMr\.?|\bMs\.?|\band|&)\s*$/i.test(all.slice(0, index))
  )
}

/** "Sun Life, tomorrow": a short weekday before a capital, where another day is named as well. */
function opensName({ index, text, start }: ParsedResult, all: string): boolean {
  return (
    /^(?:sun|sat|mon)$/i.test(text) &&
    !start.isCertain('hour') &&
    /^ [A-Z][a-z]/.test(all.slice(index + text.length))
  )
}
