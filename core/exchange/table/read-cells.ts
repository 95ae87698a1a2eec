import Papa from 'papaparse'
import { decodeText } from './decode-text'
import { findDelimiter, sepLine } from './delimiter'
import type { Grid, GridFault, GridRow } from './grid'
import { longestCell, mostColumns, mostRows } from './limits'

/** Reads comma, semicolon or tab separated text. Never throws: what cannot be parted is one column. */
export function readCells(bytes: Uint8Array): Grid {
  const { text, encoding } = decodeText(bytes)
  const sep = sepLine(text)
  const body = sep?.rest ?? (text.startsWith('\uFEFF') ? text.slice(1) : text)
  const delimiter = sep?.delimiter ?? findDelimiter(body)
  const lineShift = sep === null ? 0 : 1
  const { rows, faults } = parsedRows(oneLineEnd(body), delimiter, lineShift)
  return { format: 'csv', rows, delimiter, encoding, sheets: [], sheet: '', base: null, faults }
}

/** One kind of line end: people's tables mix them, and papaparse believes the first it sees. */
function oneLineEnd(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function parsedRows(
  text: string,
  delimiter: string,
  lineShift: number,
): { readonly rows: readonly GridRow[]; readonly faults: readonly GridFault[] } {
  const settings = { delimiter: delimiter === '' ? '\u001f' : delimiter, newline: '\n' } as const
  let parsed = Papa.parse<string[]>(text, settings)
  const faults: GridFault[] = []
  const open = parsed.errors.find((error) => error.code === 'MissingQuotes')
  if (open !== undefined) {
    // A quote that never ends would swallow every row behind it; then quotes are signs like any other.
    faults.push({ key: 'quoteOpen', line: lineOf(parsed.data, open.row ?? 0) + lineShift })
    parsed = Papa.parse<string[]>(text, { ...settings, quoteChar: '\u0000' })
  }
  return { rows: numbered(parsed.data, lineShift, faults), faults }
}

/** The line on which a parsed row begins: rows before it may hold line ends of their own. */
function lineOf(data: readonly (readonly string[])[], row: number): number {
  return data.slice(0, row).reduce((line, cells) => line + 1 + breaksIn(cells), 1)
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1
  return breaks
}

function numbered(data: readonly string[][], lineShift: number, faults: GridFault[]): readonly GridRow[] {
  const rows: GridRow[] = []
  let line = 1 + lineShift
  for (const cells of data) {
    if (rows.length === mostRows) {
      faults.push({ key: 'rowsShortened', line })
      break
    }
    if (cells.some((cell) => cell.trim() !== ''))
      rows.push({ line, cells: withinLimits(cells, line, faults) })
    line += 1 + breaksIn(cells)
  }
  return rows
}

/** At most so many cells, each at most so long; what is cut off is said. */
export function withinLimits(cells: readonly string[], line: number, faults: GridFault[]): readonly string[] {
  let kept = cells
  if (cells.length > mostColumns) {
    faults.push({ key: 'columnsShortened', line })
    kept = cells.slice(0, mostColumns)
  }
  if (!kept.some((cell) => cell.length > longestCell)) return kept
  faults.push({ key: 'cellShortened', line })
  return kept.map((cell) => cell.slice(0, longestCell))
}
