import { found, type Check, type CheckContext } from '../check'
import { spansInLine } from './find'

const slots = [
  /\[(?!sic\])[^\]\n]*\p{L}[^\]\n]*\]/u,
  /\{[^}\n]*\}/,
  /<[\p{L}][\p{L} _-]*>/u,
  /_{3,}/,
  /\b(?:TODO|TBD|TBC|FIXME|undefined|NaN)\b/,
  /\bX{2,}\b/i,
  /\[object Object\]/,
]
const inGreeting = [...slots, /\bnull\b/i]

/** A gap that was meant to be filled: "[name]", "{company}", "___", "TODO", "XX". */
export function unfilledSlot(context: CheckContext): Check {
  const { paragraphs, subject } = context.letter
  const lines = paragraphs.map((paragraph, index) => ({ paragraph: index, from: 0, text: paragraph.text }))
  const spans = lines.flatMap((line) =>
    spansInLine(line, paragraphs[line.paragraph]?.part === 'greeting' ? inGreeting : slots),
  )
  const first = spans[0]
  if (first !== undefined) {
    const text = paragraphs[first.paragraph]?.text.slice(first.from, first.to) ?? ''
    return found('unfilledSlot', 'look', { found: text }, spans)
  }
  const inSubject = spansInLine({ paragraph: 0, from: 0, text: subject }, slots)[0]
  if (inSubject === undefined) return found('unfilledSlot', 'fine')
  return found('unfilledSlot', 'look', {
    found: subject.slice(inSubject.from, inSubject.to),
    where: 'subject',
  })
}
