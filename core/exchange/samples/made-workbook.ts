/** For tests: a zip file of these parts, unpacked as they are, with a directory that may promise other sizes. */
export function zipOf(parts: Readonly<Record<string, string>>, promised?: number): Uint8Array {
  const encoder = new TextEncoder()
  const files = Object.entries(parts).map(([name, text]) => ({ name: encoder.encode(name), data: encoder.encode(text) }))
  const blocks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const { name, data } of files) {
    const head = numbers([[4, 0x04034b50], [2, 20], [2, 0], [2, 0], [4, 0], [4, 0], [4, data.length], [4, data.length], [2, name.length], [2, 0]])
    const entry = numbers([[4, 0x02014b50], [2, 20], [2, 20], [2, 0], [2, 0], [4, 0], [4, 0], [4, data.length], [4, promised ?? data.length], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]])
    blocks.push(head, name, data)
    directory.push(entry, name)
    at += head.length + name.length + data.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = numbers([[4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, at], [2, 0]])
  return Uint8Array.from([...blocks, ...directory, end].flatMap((block) => [...block]))
}

/** Little-endian numbers of so many bytes each. */
function numbers(values: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  return Uint8Array.from(values.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, byte) => Math.floor(value / 256 ** byte) % 256)))
}

/** A cell: text, a number, or a day as a number with the style of dates. */
export type MadeCell = string | number | { readonly day: number } | { readonly formula: string; readonly value: string }

/** For tests: a workbook of these sheets. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>, is1904 = false): Uint8Array {
  const names = Object.keys(sheets)
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="s${String(at + 1)}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}">${names.map((_, at) => `<Relationship Id="s${String(at + 1)}" Type="${office}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`).join('')}<Relationship Id="t" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  }
  Object.values(sheets).forEach((rows, at) => {
    const body = rows.map((cells, row) => `<row r="${String(row + 1)}">${cells.map((cell, column) => cellXml(cell, `${letter(column)}${String(row + 1)}`)).join('')}</row>`)
    parts[`xl/worksheets/sheet${String(at + 1)}.xml`] = `${head}<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData></worksheet>`
  })
  return zipOf(parts)
}

const letter = (column: number): string => String.fromCharCode(65 + column)

function cellXml(cell: MadeCell, at: string): string {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${String(cell)}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if ('formula' in cell) return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`
  return `<c r="${at}" s="1"><v>${String(cell.day)}</v></c>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
