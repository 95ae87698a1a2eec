import { readLetter } from '../body'
import { found, type Check, type CheckContext, type Span } from '../check'
import { overlapOf, sharedRuns, tokensOf, type Token } from '../twin-text'

/** Eight words in a row, and two in five of all three-word runs. Source: etiquette.md, "One per interviewer". */
export const longestSharedRun = 7
export const mostOverlap = 0.4

/**
 * What this note shares with a sibling, greeting and sign-off excepted; names of company and role count as one word.
 * `sibling` is the note that shares most, `count` its longest run in words, `overlap` per cent of three-word runs.
 */
export function twin(context: CheckContext): Check {
  const names = [context.application.company, context.application.role]
  const own = tokensOf(readLetter(context.letter.paragraphs), names)
  const pairs = context.siblings.map((note) =>
    compared(own, tokensOf(readLetter(note.paragraphs), names), note.name),
  )
  const alike = pairs.filter((pair) => pair.count > longestSharedRun || pair.overlap > mostOverlap)
  const worst = alike.toSorted((a, b) => b.count - a.count || b.overlap - a.overlap)[0]
  if (worst === undefined) return found('twin', 'fine', { siblings: String(pairs.length) })
  const values = {
    sibling: worst.name,
    count: String(worst.count),
    overlap: String(Math.round(worst.overlap * 100)),
    by: worst.count > longestSharedRun ? 'run' : 'overlap',
  }
  return found(
    'twin',
    'look',
    values,
    alike.flatMap((pair) => pair.spans),
  )
}

interface Pair {
  readonly name: string
  readonly count: number
  readonly overlap: number
  readonly spans: readonly Span[]
}

function compared(own: readonly Token[], other: readonly Token[], name: string): Pair {
  const runs = sharedRuns(own, other, longestSharedRun + 1)
  const count = Math.max(0, ...runs.map((run) => run.to - run.from))
  return {
    name,
    count,
    overlap: overlapOf(own, other, 3),
    spans: runs.flatMap((run) => placesOf(own.slice(run.from, run.to))),
  }
}

/** A run may go over the end of a paragraph; each paragraph then has a span of its own. */
function placesOf(run: readonly Token[]): readonly Span[] {
  return [...new Set(run.map((token) => token.paragraph))].map((paragraph) => {
    const here = run.filter((token) => token.paragraph === paragraph)
    return { paragraph, from: here[0]?.from ?? 0, to: here.at(-1)?.to ?? 0 }
  })
}
