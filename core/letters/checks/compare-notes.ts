import type { Paragraph } from '../../domain/letter'
import { readLetter } from '../body'
import type { Span } from '../check'
import { sharedRuns, tokensOf, type Run, type Token } from '../twin-text'
import { longestSharedRun } from './twin'

/** What two notes share, as places in either. */
export interface SharedPlaces {
  readonly own: readonly Span[]
  readonly other: readonly Span[]
}

/** Where no long run is shared, short ones show what makes two notes alike. */
const shortRun = 3

/** The words that two notes share, for reading them side by side; `names` count as one word each. */
export function compareNotes(
  own: readonly Paragraph[],
  other: readonly Paragraph[],
  names: readonly string[],
): SharedPlaces {
  const [mine, theirs] = [own, other].map((paragraphs) => tokensOf(readLetter(paragraphs), names)) as [
    readonly Token[],
    readonly Token[],
  ]
  const long = longestSharedRun + 1
  const least = sharedRuns(mine, theirs, long).length > 0 ? long : shortRun
  return {
    own: placesOf(mine, sharedRuns(mine, theirs, least)),
    other: placesOf(theirs, sharedRuns(theirs, mine, least)),
  }
}

/** A run may go over the end of a paragraph; each paragraph then has a place of its own. */
export function placesOf(tokens: readonly Token[], runs: readonly Run[]): readonly Span[] {
  return runs.flatMap(({ from, to }) => {
    const run = tokens.slice(from, to)
    return [...new Set(run.map((token) => token.paragraph))].map((paragraph) => {
      const here = run.filter((token) => token.paragraph === paragraph)
      return { paragraph, from: here[0]?.from ?? 0, to: here.at(-1)?.to ?? 0 }
    })
  })
}
