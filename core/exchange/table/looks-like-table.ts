import { decodeText } from './decode-text'
import { findDelimiter, sepLine } from './delimiter'
import { findHeader } from './find-header'
import { isKnownHeader } from './header-words'
import { readCells } from './read-cells'

/** Whether text without a telling name is a table: cells pasted from a spreadsheet, or a list saved as plain text. */
export function looksLikeTable(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, 16_384))
  if (sepLine(text) !== null) return true
  const delimiter = findDelimiter(text)
  if (delimiter === '') return false
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const parted = lines.filter((line) => line.includes(delimiter)).length
  if (lines.length < 2 || parted < lines.length * 0.5) return false
  // Cells of a spreadsheet come with tabs, which no prose has line after line.
  if (delimiter === '\t' && parted >= lines.length * 0.8) return true
  const { rows } = readCells(bytes.subarray(0, 16_384))
  return (rows[findHeader(rows)]?.cells.filter(isKnownHeader).length ?? 0) >= 2
}
