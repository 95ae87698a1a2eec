import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { previewLine } from '../preview-line'
import { root } from '../runtime'

const samples = join(root, 'core/exchange/samples')
const context = {
  zone: 'America/New_York' as Parameters<typeof previewLine>[2]['zone'],
  now: '2027-03-01T12:00:00Z' as Parameters<typeof previewLine>[2]['now'],
  me: [],
}
type Row = Readonly<Record<string, string | undefined>>

/** One question to a table: what is right, what Afterword says, and what is there with papaparse and its header alone. */
interface Question {
  readonly id: string
  readonly file: string
  readonly right: string
  readonly ours: (line: Awaited<ReturnType<typeof previewLine>>) => unknown
  readonly alone: (rows: readonly Row[]) => unknown
}

type Table = {
  readonly records: number
  readonly delimiter: string
  readonly columns: number
  readonly header: string[]
  readonly dates: string[]
}
const table = ({ table: read }: Awaited<ReturnType<typeof previewLine>>): Table => read as Table
const first = (line: Awaited<ReturnType<typeof previewLine>>): Readonly<Record<string, unknown>> =>
  (line.applications[0] ?? {}) as Readonly<Record<string, unknown>>

const questions: readonly Question[] = [
  {
    id: 'CSV-05',
    file: 'sep-line.csv',
    right: 'Company',
    ours: (line) => table(line).header[0],
    alone: (rows) => Object.keys(rows[0] ?? {})[0],
  },
  {
    id: 'CSV-10',
    file: 'excel-serial.csv',
    right: '2024-10-16',
    ours: (line) => table(line).dates[0],
    alone: (rows) => rows[0]?.['Applied'],
  },
  {
    id: 'CSV-13',
    file: 'utf16le-tab.txt',
    right: 'Lorém Labs',
    ours: (line) => first(line)['company'],
    alone: (rows) => rows[0]?.['Company'],
  },
  {
    id: 'CSV-14',
    file: 'title-rows-above-header.csv',
    right: 'Lorem Labs',
    ours: (line) => first(line)['company'],
    alone: (rows) => rows.at(-1)?.['Company'],
  },
  {
    id: 'CSV-15',
    file: 'duplicate-empty-headers.csv',
    right: '4',
    ours: (line) => String(table(line).columns),
    alone: (rows) => String(Object.keys(rows[0] ?? {}).length),
  },
  {
    id: 'CSV-16',
    file: 'trailing-blank-rows.csv',
    right: '1',
    ours: (line) => String(table(line).records),
    alone: (rows) => String(rows.length),
  },
  {
    id: 'CSV-18',
    file: 'formula-cells.csv',
    right: '=cmd|x',
    ours: (line) => (line.applications[1] as { company: string } | undefined)?.company,
    alone: (rows) => rows[1]?.['Company'],
  },
  {
    id: 'CSV-19',
    file: 'scientific-phone.csv',
    right: '4,91511E+12',
    ours: (line) => (line.contacts[0] as { phone: string } | undefined)?.phone,
    alone: (rows) => rows[0]?.['telefone'],
  },
  {
    id: 'CSV-23',
    file: 'timestamps-no-zone.csv',
    right: '2026-02-14',
    ours: (line) => table(line).dates[2],
    alone: (rows) => rows[2]?.['date_applied'],
  },
  {
    id: 'CSV-32',
    file: 'semicolon-german.csv',
    right: '2027-02-03',
    ours: (line) => table(line).dates[0],
    alone: (rows) => rows[0]?.['Beworben am'],
  },
]

const cards: readonly (readonly [
  id: string,
  file: string,
  right: string,
  ours: 'family' | 'display' | 'email',
  alone: string,
])[] = [
  ['VCF-01', 'v21-quoted-printable.vcf', 'Müster', 'family', 'n'],
  ['VCF-03', 'org-only.vcf', 'Lorem Labs', 'display', 'fn'],
  ['VCF-04', 'no-fn-no-n.vcf', 'kim.example@example.com', 'email', 'email'],
  ['VCF-05', 'grouped-items.vcf', 'kim.example@example.com', 'email', 'email'],
  ['VCF-06', 'charset-windows-1251.vcf', 'Примерова', 'family', 'n'],
]

const cell = (text: unknown): string =>
  (typeof text === 'string' && text !== '' ? text : 'nothing')
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ')
    .slice(0, 60)

function answer(right: string, read: () => unknown): string {
  try {
    const got = read()
    return got === right ? 'right' : `**${cell(got)}**`
  } catch (error) {
    return `**stops: ${cell(error instanceof Error ? error.message : '')}**`
  }
}

async function tableRow({ id, file, right, ours, alone }: Question): Promise<string> {
  const bytes = readFileSync(join(samples, 'csv', file))
  const line = await previewLine(file, new Uint8Array(bytes), context)
  const theirs = answer(right, () => alone(Papa.parse<Row>(bytes.toString(), { header: true }).data))
  return `| ${id} | ${file} | ${cell(right)} | ${answer(right, () => ours(line))} | ${theirs} |`
}

async function cardRow([id, file, right, ours, alone]: (typeof cards)[number]): Promise<string> {
  const bytes = readFileSync(join(samples, 'vcf', file))
  const line = await previewLine(file, new Uint8Array(bytes), context)
  const contact = line.contacts[0] as Readonly<Record<string, unknown>> | undefined
  const theirs = answer(right, () => {
    const parsed = ICAL.parse(bytes.toString()) as unknown[]
    const component = new ICAL.Component((Array.isArray(parsed[0]) ? parsed[0] : parsed) as unknown[])
    const value: unknown = component.getFirstPropertyValue(alone)
    return Array.isArray(value) ? String(value[0]) : value
  })
  return `| ${id} | ${file} | ${cell(right)} | ${answer(right, () => contact?.[ours])} | ${theirs} |`
}

/** The sections on tables and contact cards, which need none of the rivals that are installed apart. */
export async function tableSections(): Promise<string> {
  const rows = await Promise.all(questions.map(tableRow))
  const people = await Promise.all(cards.map(cardRow))
  return `## Tables

papaparse parts cells, and does it well; encodings, headers, dates and guards are left to whoever uses it.

| case | file | right | Afterword | papaparse alone |
|---|---|---|---|---|
${rows.join('\n')}

## Contact cards

| case | file | right | Afterword | ical.js alone |
|---|---|---|---|---|
${people.join('\n')}
`
}
