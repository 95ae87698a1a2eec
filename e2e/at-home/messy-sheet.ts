/** What a row of the sheet is about, as the person who kept it would say. */
export interface SheetRow {
  readonly company: string
  readonly role: string
  readonly applied: string
  readonly status: string
  readonly interview?: string
  readonly contact?: string
  readonly comments?: string
}

const firsts =
  'Alder Birch Cedar Drift Ember Fjord Grove Harbour Islet Juniper Kestrel Larch Marsh Nettle Otter'
const seconds = 'Analytics Bank Clinic Foods Insurance Logistics Media Power Rail Studios'
const roles = ['Data Analyst', 'BI Analyst', 'Reporting Analyst', 'Analytics Engineer', 'Data Scientist']

/** A hundred and fifty invented companies. */
export const companies: readonly string[] = firsts
  .split(' ')
  .flatMap((first) => seconds.split(' ').map((second) => `${first} ${second}`))

/** The words of three years for the same few things, and how often they come round. */
const ordinary = [
  ...['Applied', 'applied ', 'APPLIED', 'Rejected', 'rejected :(', 'Rejected - form letter', 'no response'],
  ...[
    'ghosted',
    'Ghosted',
    'Rejected',
    'withdrew',
    'Applied',
    'Application sent',
    'no reply',
    'position filled',
  ],
]

const two = (number: number): string => String(number).padStart(2, '0')

/** Day first, as a British spreadsheet writes them, with and without zeros; one in ten as three years ago, one in nine as ISO. */
function dayOf(at: number): string {
  const [day, month, year] = [(at % 28) + 1, ((at * 7) % 12) + 1, 2024 + Math.floor(at / 100)]
  if (at % 10 === 3) return `${String(day)}.${String(month)}.${String(year)}`
  if (at % 9 === 4) return `${String(year)}-${two(month)}-${two(day)}`
  return at % 2 === 0
    ? `${two(day)}/${two(month)}/${String(year)}`
    : `${String(day)}/${String(month)}/${String(year)}`
}

/** What was applied for in a row; the second application at a company is for another role. */
export const roleOf = (at: number): string =>
  roles[(at + Math.floor(at / companies.length)) % roles.length] ?? ''

function usualRow(at: number): SheetRow {
  const company = companies[at % companies.length] ?? ''
  return {
    // The second hundred and fifty are further roles at the same companies, now and then spelled carelessly.
    company: at >= companies.length && at % 8 === 0 ? ` ${company.toUpperCase()} ` : company,
    role: roleOf(at),
    applied: dayOf(at),
    status: ordinary[at % ordinary.length] ?? '',
    ...(at % 6 === 0 ? { comments: `found on a job board, "hybrid", ${String(at % 5)} days` } : {}),
  }
}

/** Cells in the column of dates that hold none, by row. */
export const oddDays: readonly { readonly at: number; readonly applied: string }[] = [
  { at: 47, applied: '7/72026 ' },
  { at: 88, applied: '9-Jul' },
  { at: 131, applied: 'early spring' },
  { at: 175, applied: '31/02/2025' },
  { at: 222, applied: 'before 10/03/2026' },
]

/** A cell that says there is no date: nothing to report. */
const noDay = { at: 11, applied: 'n/a' }

/** Statuses that no program can know. */
export const oddStatuses = ['zombie', 'tier 2??'] as const

/** Those still open at the end: the search as it is today. */
export const open: readonly SheetRow[] = [
  {
    company: 'Quay Robotics',
    role: 'Data Analyst',
    applied: '11/01/2027',
    status: 'Interviewing',
    interview: '16/02/2027 10:00',
    contact: 'Kim Example',
    comments: 'nice people',
  },
  {
    company: 'Riverside Health',
    role: 'BI Analyst',
    applied: '14/01/2027',
    status: 'interview',
    interview: '22/02/2027 14:30',
  },
  {
    company: 'Saltmarsh Energy',
    role: 'Data Analyst',
    applied: '18/01/2027',
    status: 'waiting to hear back',
    interview: '9/2/2027',
  },
  { company: 'Tidewater Books', role: 'Reporting Analyst', applied: '20/01/2027', status: 'OFFER!!' },
  { company: 'Umber Paints', role: 'Data Analyst', applied: '25/01/2027', status: 'on hold' },
  { company: 'Vale Transport', role: 'Data Analyst', applied: '01/02/2027', status: oddStatuses[0] },
  { company: 'Willow Games', role: 'BI Analyst', applied: '02/02/2027', status: oddStatuses[1] },
  { company: 'Yarrow Software', role: 'Analytics Engineer', applied: '08/02/2027', status: 'Applied' },
]

/** How many rows the sheet has that are an application of their own. */
const usual = 292

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const line = (row: SheetRow): string =>
  [
    ...['', row.company, row.role, row.applied, row.status, row.interview ?? '', row.contact ?? ''],
    ...[row.comments ?? '', ''],
  ]
    .map(cell)
    .join(',')

/** Lines that are no application. */
export const noApplications = [
  ',2025,,,,,,,',
  ',2026,,,,,,,',
  ',,Data Analyst,03/05/2026,Applied,,,who was this?,',
  ',Total,,,300,,,,',
] as const

/** The rows that stand for applications of their own, in the order of the sheet. */
export const rows: readonly SheetRow[] = [
  ...Array.from({ length: usual }, (_, at) => {
    const odd = [...oddDays, noDay].find((other) => other.at === at)
    return odd === undefined ? usualRow(at) : { ...usualRow(at), applied: odd.applied }
  }),
  ...open,
]

/** One row that was copied down by mistake. */
export const repeated = rows[20]

/** A spreadsheet of three years and 300 applications, kept by hand and saved as CSV. */
export function messySheet(): Buffer {
  const [year, nextYear, nobody, total] = noApplications
  const before: Readonly<Record<number, readonly string[]>> = {
    100: [year],
    150: [...(repeated === undefined ? [] : [line(repeated)]), ',,,,,,,,'],
    200: [nextYear],
    260: [nobody],
  }
  const text = [
    'MY JOB HUNT (do not delete!!),,,,,,,,',
    ',,,,,,,,',
    ',Company,Position,Date applied,Status,1st interview,Contact,Comments,',
    ...rows.flatMap((row, at) => [...(before[at] ?? []), line(row)]),
    ',,,,,,,,',
    total,
    ',,,,,,,,',
  ]
  return Buffer.from(`\uFEFF${text.join('\r\n')}\r\n`)
}
