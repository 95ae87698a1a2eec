import { stableHash } from '../identity'
import { columnFacts, type ColumnFacts } from './column-facts'
import { foldText } from './fold'
import type { GridRow } from './grid'

/** A column before it is known what it holds. */
export interface RawColumn {
  readonly index: number
  /** The header as the file has it; empty where it has none. */
  readonly header: string
  /** The header to show: twice the same are told apart by their places, a missing one is named by it. */
  readonly title: ColumnTitle
  readonly facts: ColumnFacts
}

/** `twin`: another column has the same header; `nameless`: it has none. */
export interface ColumnTitle {
  readonly text: string
  readonly kind: 'named' | 'twin' | 'nameless'
}

/** The columns of a table; those without a header and without cells are gone. */
export function rawColumns(
  header: readonly string[],
  body: readonly GridRow[],
  thisYear: number,
): readonly RawColumn[] {
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), header.length)
  const folded = header.map(foldText)
  const columns: RawColumn[] = []
  for (let index = 0; index < width; index += 1) {
    const text = (header[index] ?? '').trim().replace(/\s+/g, ' ').slice(0, 200)
    const facts = columnFacts(body, index, thisYear)
    if (text === '' && facts.filled === 0 && isEmptyBelow(body, index)) continue
    const isTwin = text !== '' && folded.filter((other) => other === folded[index]).length > 1
    columns.push({
      index,
      header: text,
      title: { text, kind: text === '' ? 'nameless' : isTwin ? 'twin' : 'named' },
      facts,
    })
  }
  return columns
}

function isEmptyBelow(body: readonly GridRow[], index: number): boolean {
  return body.every(({ cells }) => (cells[index] ?? '').trim() === '')
}

/** What makes one table laid out like another: the same headers, in whatever order. */
export function fingerprintOf(columns: readonly RawColumn[]): string {
  return stableHash(
    columns
      .map(({ header }) => foldText(header))
      .toSorted()
      .join('\u0000'),
  )
}
