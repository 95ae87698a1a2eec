/** One row of cells as text, with the line of the file it begins on (1 is the first). */
export interface GridRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A table before anything is known of its columns. Blank rows are gone. */
export interface Grid {
  readonly format: 'csv' | 'xlsx'
  readonly rows: readonly GridRow[]
  /** How cells were parted; empty for a workbook. */
  readonly delimiter: string
  readonly encoding: string
  /** Names of the sheets of a workbook, and which one this is; empty for text. */
  readonly sheets: readonly string[]
  readonly sheet: string
  /** Days are counted from 1904 in this workbook; null where the file cannot say. */
  readonly base: 1900 | 1904 | null
  readonly faults: readonly GridFault[]
}

/** What could not be read as it stands: a quote that never ends, rows and columns beyond the limits. */
export interface GridFault {
  readonly key: 'quoteOpen' | 'rowsShortened' | 'columnsShortened' | 'cellShortened'
  readonly line: number
}
