import type { Paragraph } from '../domain/letter'
import type { DraftedParagraph } from './compose'

/** The paragraphs with a drafted one in place of the first that has one of its parts, or put in where it belongs. */
export function placed(
  paragraphs: readonly Paragraph[],
  one: DraftedParagraph,
  order: readonly DraftedParagraph[],
): readonly Paragraph[] {
  const at = paragraphs.findIndex((paragraph) => one.parts.includes(paragraph.part))
  return at >= 0 ? paragraphs.with(at, one.paragraph) : inserted(paragraphs, one, order)
}

/** The paragraphs with one more, behind everything that a whole draft puts before it. */
export function inserted(
  paragraphs: readonly Paragraph[],
  one: DraftedParagraph,
  order: readonly DraftedParagraph[],
): readonly Paragraph[] {
  const before = order.slice(0, order.indexOf(one)).flatMap((earlier) => earlier.parts)
  const at = paragraphs.findLastIndex((paragraph) => before.includes(paragraph.part)) + 1
  return [...paragraphs.slice(0, at), one.paragraph, ...paragraphs.slice(at)]
}
