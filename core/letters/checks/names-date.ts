import { Temporal } from '../../time/temporal'
import type { PlainDate } from '../../time/kinds'
import { readLetter } from '../body'
import { found, type Check, type CheckContext } from '../check'
import { dateInWords, months } from '../en/date-in-words'
import { spansOf } from './find'

/** A question after the date names the date they gave. Does not apply where they gave none. */
export function namesDate(context: CheckContext): Check | null {
  const { decisionDate } = context
  if (decisionDate === null || context.letter.kind === 'timelineQuery') return null
  const spans = spansOf(readLetter(context.letter.paragraphs), waysToWrite(decisionDate))
  return found('namesDate', spans.length > 0 ? 'fine' : 'missing', { date: dateInWords(decisionDate) }, spans)
}

/** "3 December", "3rd of December", "December 3", "3 Dec", "3/12", "03.12.", "2026-12-03". */
function waysToWrite(date: PlainDate): readonly RegExp[] {
  const { day, month } = Temporal.PlainDate.from(date)
  const name = months[month - 1] ?? ''
  const spelt = `(?:${name}|${name.slice(0, 3)}\\.?|Sept\\.?)`
  const number = `0?${String(day)}(?:st|nd|rd|th)?`
  const [d, m] = [`0?${String(day)}`, `0?${String(month)}`]
  return [
    new RegExp(`\\b${number}(?: of)? ${month === 9 ? spelt : spelt.replace('|Sept\\.?', '')}(?![a-z])`, 'i'),
    new RegExp(`\\b${month === 9 ? spelt : spelt.replace('|Sept\\.?', '')},? (?:the )?${number}\\b`, 'i'),
    new RegExp(`\\b(?:${d}[./-]${m}|${m}/${d})(?!\\d)`),
    new RegExp(date),
  ]
}
