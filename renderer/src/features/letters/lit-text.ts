import type { Check, Span } from '#core/letters/check'

/** How a stretch of a paragraph looks: plain, lit because of a check or a slip of the pen, or lit because it was chosen. */
export interface Piece {
  readonly text: string
  readonly look: 'plain' | 'lit' | 'slip' | 'chosen'
}

type Stretch = Pick<Span, 'from' | 'to'>

/** The words of a check to be lit without being asked: what is worth a look and is really meant by its place. */
export function isLit(check: Check): boolean {
  if (check.state !== 'look') return false
  return check.id !== 'address' || check.values['reason'] === 'name'
}

/** A paragraph in pieces. Places outside the text, left over from an earlier wording, light nothing. */
export function piecesOf(
  text: string,
  lit: readonly Stretch[],
  chosen: readonly Stretch[],
  slips: readonly Stretch[] = [],
): readonly Piece[] {
  const inside = (spans: readonly Stretch[]): readonly Stretch[] =>
    spans.filter((span) => span.from >= 0 && span.from < span.to && span.to <= text.length)
  const [usual, strong, slipped] = [inside(lit), inside(chosen), inside(slips)]
  const all = [...usual, ...strong, ...slipped]
  if (all.length === 0) return [{ text, look: 'plain' }]
  const edges = new Set([0, text.length, ...all.flatMap((span) => [span.from, span.to])])
  const order = [...edges].toSorted((a, b) => a - b)
  const covers = (spans: readonly Stretch[], at: number): boolean =>
    spans.some((span) => span.from <= at && at < span.to)
  return order.slice(0, -1).map((from, index) => ({
    text: text.slice(from, order[index + 1]),
    look: covers(strong, from)
      ? 'chosen'
      : covers(slipped, from)
        ? 'slip'
        : covers(usual, from)
          ? 'lit'
          : 'plain',
  }))
}
