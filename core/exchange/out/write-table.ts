import Papa from 'papaparse'
import { keptText } from './plain-text'

/** Excel shows no more of a cell (its published limit, in characters). */
export const mostShown = 32_767

/**
 * What spreadsheets take for the beginning of a formula (CWE-1236), full-width signs too. Guards that a value brings
 * itself get one more, so that taking one off again gives back exactly what was there. A return and a NUL no longer stand
 * in a text by then; they are listed for whoever changes that.
 */
const formula = /^'*[=+\-@＝＋－＠\t\n\r\0]/

/** How a table is meant: to be opened in a spreadsheet, with formulas guarded and a byte order mark; or as it is, for programs. */
export type TableManner = 'spreadsheet' | 'raw'

/**
 * Rows as CSV (RFC 4180), the first being the header; lines end in CRLF. Every value stays as it is, outer blanks too;
 * only its line ends become `\n`, and control characters vanish, as every reader of text drops them.
 */
export function writeTable(rows: readonly (readonly string[])[], manner: TableManner): string {
  const cells = rows.map((row) => row.map(keptText))
  const text = Papa.unparse(cells, {
    newline: '\r\n',
    escapeFormulae: manner === 'spreadsheet' ? formula : false,
  })
  // Excel reads UTF-8 only behind a byte order mark.
  return `${manner === 'spreadsheet' ? '\uFEFF' : ''}${text}\r\n`
}
