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
  const { rows, faults } = parsedRows(body, delimiter, lineShift)
  return { format: 'csv', rows, delimiter, encoding, sheets: [], sheet: '', base: null, faults }
}

/** One kind of line end: people's tables mix them, and papaparse believes the first it sees. */
function oneLineEnd(text: string): { readonly text: string; readonly newline: '\n' | '\r\n' } {
  if (!text.includes('\r')) return { text, newline: '\n' }
  return endsAlike(text) ? { text, newline: '\r\n' } : { text: text.replace(/\r\n?/g, '\n'), newline: '\n' }
}

/** Whether each line ends as RFC 4180 has it, within cells too. */
function endsAlike(text: string): boolean {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== lineFeed) return false
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    if (text.charCodeAt(at - 1) !== carriageReturn) return false
  return true
}

const lineFeed = 10
const carriageReturn = 13

function parsedRows(
  body: string,
  delimiter: string,
  lineShift: number,
): { readonly rows: readonly GridRow[]; readonly faults: readonly GridFault[] } {
  const { text, newline } = oneLineEnd(body)
  // Blank rows are not counted among those that are kept, but even they end somewhere.
  const settings = { delimiter: delimiter === '' ? '\u001f' : delimiter, newline, preview: 10 * mostRows }
  let parsed = Papa.parse<string[]>(text, settings)
  const faults: GridFault[] = []
  const open = parsed.errors.find((error) => error.code === 'MissingQuotes')
  if (open !== undefined) {
    // A quote that never ends would swallow every row behind it; then quotes are signs like any other.
    faults.push({ key: 'quoteOpen', line: lineOf(parsed.data, open.row ?? 0) + lineShift })
    parsed = Papa.parse<string[]>(text, { ...settings, quoteChar: '\u0000' })
  }
  const holdsBreaks = countOf(text, '\n') > parsed.data.length
  return { rows: numbered(parsed.data, lineShift, faults, holdsBreaks), faults }
}

/** The line on which a parsed row begins: rows before it may hold line ends of their own. */
function lineOf(data: readonly (readonly string[])[], row: number): number {
  return data.slice(0, row).reduce((line, cells) => line + 1 + breaksIn(cells), 1)
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((breaks, cell) => breaks + countOf(cell, '\n'), 0)
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

function numbered(
  data: readonly string[][],
  lineShift: number,
  faults: GridFault[],
  holdsBreaks: boolean,
): readonly GridRow[] {
  const rows: GridRow[] = []
  let line = 1 + lineShift
  for (const cells of data) {
    if (rows.length === mostRows) {
      faults.push({ key: 'rowsShortened', line })
      break
    }
    if (cells.some((cell) => cell.trim() !== '')) {
      const kept = withinLimits(cells, line, faults)
      rows.push({ line, cells: holdsBreaks ? kept.map(withPlainBreaks) : kept })
    }
    line += holdsBreaks ? 1 + breaksIn(cells) : 1
  }
  return rows
}

const withPlainBreaks = (cell: string): string => (cell.includes('\r') ? cell.replace(/\r\n/g, '\n') : cell)

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
