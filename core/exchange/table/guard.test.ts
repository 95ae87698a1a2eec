import { expect, test } from 'vitest'
import { writeTable } from '../out/write-table'
import { cellText } from './cell-text'

/** The one cell of a table for spreadsheets, as it stands in the file, without its quotation marks. */
const guarded = (value: string) =>
  writeTable([[value]], 'spreadsheet')
    .replace(/^\uFEFF|\r\n$/g, '')
    .replace(/^"|"$/g, '')

test.each([
  ['=2+3', "'=2+3"],
  ["'=1", "''=1"],
  ["''-2h", "'''-2h"],
  ['＝1', "'＝1"],
  ["'quoted'", "'quoted'"],
])('CSV-17: %s goes out as %s, and exactly one guard is taken off again', (value, written) => {
  expect(guarded(value)).toBe(written)
  expect(cellText(written)).toBe(value)
})
