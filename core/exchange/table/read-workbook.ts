import readXlsxFile from 'read-excel-file/universal'
import { failed, success, type Result } from '../../workspace/failure'
import { findHeader } from './find-header'
import type { Grid, GridFault, GridRow } from './grid'
import { isKnownHeader } from './header-words'
import { mostParts, mostRows, mostUnpacked } from './limits'
import { packedSize } from './packed-size'
import { withinLimits } from './read-cells'

type Cell = string | number | boolean | Date | null
interface Sheet {
  readonly sheet: string
  readonly data: readonly (readonly Cell[])[]
}

/**
 * Reads a workbook (.xlsx): the sheet of that name, else the first that looks like a list. Formulas give the values they
 * last had, dates stay the dates that were shown. Fails with `fileTooLarge` for what unpacks beyond all measure,
 * `fileUnreadable` for a damaged file.
 */
export async function readWorkbook(bytes: Uint8Array, wanted: string): Promise<Result<Grid>> {
  const size = packedSize(bytes)
  if (size === null) return failed('fileUnreadable')
  if (size.unpacked > mostUnpacked || size.parts > mostParts) return failed('fileTooLarge')
  const sheets = await sheetsOf(bytes)
  const chosen = sheets?.find(({ sheet }) => sheet === wanted) ?? likeliest(sheets ?? [])
  if (sheets === null || chosen === undefined) return failed('fileUnreadable')
  const faults: GridFault[] = []
  const rows = rowsOf(chosen, faults)
  const names = sheets.map(({ sheet }) => sheet.slice(0, 100))
  return success({
    ...{ format: 'xlsx', rows, delimiter: '', encoding: '', base: null, faults },
    sheets: names,
    sheet: chosen.sheet.slice(0, 100),
  })
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  try {
    const copy = bytes.slice().buffer
    return (await readXlsxFile(copy, { trim: false })) as unknown as readonly Sheet[]
  } catch {
    return null
  }
}

/** The sheet whose header is known best; among equals the first that has rows at all. */
function likeliest(sheets: readonly Sheet[]): Sheet | undefined {
  const score = (sheet: Sheet): number => {
    const rows = rowsOf({ ...sheet, data: sheet.data.slice(0, 50) }, [])
    const header = rows[findHeader(rows)]
    return (header?.cells.filter(isKnownHeader).length ?? 0) * 10 + Math.min(rows.length, 9)
  }
  const scored = sheets.map((sheet) => ({ sheet, score: score(sheet) }))
  return scored.toSorted((a, b) => b.score - a.score).find((one) => one.score > 0)?.sheet
}

function rowsOf({ data }: Sheet, faults: GridFault[]): readonly GridRow[] {
  const rows: GridRow[] = []
  for (const [index, cells] of data.entries()) {
    if (rows.length === mostRows) {
      faults.push({ key: 'rowsShortened', line: index + 1 })
      break
    }
    const texts = cells.map(cellOf)
    if (texts.some((text) => text.trim() !== ''))
      rows.push({ line: index + 1, cells: withinLimits(texts, index + 1, faults) })
  }
  return rows
}

/** A cell as text. Dates come as UTC and mean what the wall showed; a bare time lies before the first day of the count. */
function cellOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell.replace(/[^\P{Cc}\n\t\r]+/gu, '')
  if (typeof cell !== 'object') return String(cell)
  if (Number.isNaN(cell.getTime())) return ''
  const [day = '', clock = ''] = new Date(Math.round(cell.getTime() / 60_000) * 60_000)
    .toISOString()
    .split('T')
  const time = clock.slice(0, 5)
  if (day < '1900-01-02') return time
  return time === '00:00' ? day : `${day}T${time}`
}
