import type { Paragraph } from '../domain/letter'
import { compose, type DraftedParagraph } from './compose'
import type { Draft, DraftedLetter, DraftRequest } from './draft-request'
import { subjectLine, wordingFor } from './draft-letter'
import { inserted } from './place-paragraph'
import { planFor } from './plan-for'

/**
 * The letter after facts changed. What was edited by hand stays, with all its paragraph's parts; the rest is drafted
 * anew in the ways it had. A paragraph whose text comes out the same keeps its identity. A way that a fact brought in
 * stays remembered when the fact goes, so that typing it again brings the same sentence back. The subject stays.
 */
export function redraft(request: DraftRequest, current: DraftedLetter): Draft {
  const plan = planFor(request, current.wording)
  const wording = wordingFor(request, plan, current.wording)
  const fresh = compose(request, plan, wording)
  const kept = current.paragraphs.flatMap((paragraph, at) =>
    renewed(paragraph, at, current.paragraphs, fresh),
  )
  const missing = fresh.filter(
    (one) => !current.paragraphs.some((paragraph) => one.parts.includes(paragraph.part)),
  )
  return {
    subject: current.subject === '' ? subjectLine(request, plan, wording['subject'] ?? 0) : current.subject,
    paragraphs: missing.reduce((all, one) => inserted(all, one, fresh), kept as readonly Paragraph[]),
    wording,
  }
}

function renewed(
  paragraph: Paragraph,
  at: number,
  all: readonly Paragraph[],
  fresh: readonly DraftedParagraph[],
): readonly Paragraph[] {
  if (paragraph.editedByHand) return [paragraph]
  const drafted = fresh.find((one) => one.parts.includes(paragraph.part))
  if (drafted === undefined) return []
  const relatives = all.filter((other) => drafted.parts.includes(other.part))
  if (relatives.some((other) => other.editedByHand)) return [paragraph]
  if (all.findIndex((other) => drafted.parts.includes(other.part)) !== at) return []
  const same = paragraph.part === drafted.paragraph.part && paragraph.text === drafted.paragraph.text
  return [same ? paragraph : drafted.paragraph]
}
