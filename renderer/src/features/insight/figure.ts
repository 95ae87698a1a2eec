import { mostTellingFrom } from '#core/insight/tally'

/** One class of a figure. */
export interface FigureRow {
  readonly name: string
  readonly count: number
  /** Of all cases, in whole percent. */
  readonly percent: number
}

/** A figure as it is drawn: nothing but a sentence while there are too few cases for a picture. */
export interface Figure {
  readonly title: string
  readonly total: number
  readonly isTelling: boolean
  readonly rows: readonly FigureRow[]
  readonly sentences: readonly string[]
}

/** Puts a figure together; `total` is what the percentages are of. */
export function figureOf(
  title: string,
  total: number,
  classes: readonly (readonly [name: string, count: number])[],
  sentences: readonly string[] = [],
): Figure {
  return {
    title,
    total,
    isTelling: total >= mostTellingFrom,
    rows: classes.map(([name, count]) => ({
      name,
      count,
      percent: total === 0 ? 0 : Math.round((100 * count) / total),
    })),
    sentences,
  }
}
