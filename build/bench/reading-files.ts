import ICAL from 'ical.js'
import Papa from 'papaparse'
import PostalMime from 'postal-mime'
import { readAnyFile } from '#core/exchange/read-any-file'
import { instant, zone } from '#core/time/kinds'
import { summary, timed, type Figure } from './figures'
import { madeCalendar, madeMail } from './made-files'
import { madeTable } from './made-table'

const context = { zone: zone('Europe/London'), now: instant('2027-03-01T12:00:00Z'), me: [] }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What reading costs beside the parser alone; performance.md allows twice as much. */
export async function readingFiles(runs: number): Promise<readonly Figure[]> {
  const ics = madeCalendar(1000)
  const eml = bytes(madeMail(5))
  const csv = bytes(madeTable(10_000))
  const rows = [
    await compared(
      'read an .ics',
      '1000 events',
      runs,
      'ical.js',
      () => alone(ics),
      () => readAnyFile(bytes(ics), 'a.ics', context),
    ),
    await compared(
      'read an .eml',
      '5 MB',
      runs,
      'postal-mime',
      () => PostalMime.parse(eml),
      () => readAnyFile(eml, 'a.eml', context),
    ),
    await compared(
      'read a .csv',
      '10,000 rows',
      runs,
      'papaparse',
      () => Papa.parse(new TextDecoder().decode(csv), { header: true, skipEmptyLines: true }),
      () => readAnyFile(csv, 'a.csv', context),
    ),
  ]
  return rows.flat()
}

/** ical.js as its readme uses it: parsed, and each event asked for what a calendar shows. */
function alone(text: string): number {
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
  return events
    .map((component) => new ICAL.Event(component))
    .filter(
      (event) =>
        event.summary !== '' &&
        event.startDate.toJSDate() < event.endDate.toJSDate() &&
        event.attendees.length > 0,
    ).length
}

async function compared(
  name: string,
  size: string,
  runs: number,
  against: string,
  rival: () => unknown,
  ours: () => unknown,
): Promise<readonly Figure[]> {
  const floor = summary(await timed(runs, rival))
  const mine = summary(await timed(runs, ours))
  return [
    { name, size, who: against, ...floor, ratio: null, against: '' },
    { name, size, who: 'Afterword', ...mine, ratio: mine.median / floor.median, against },
  ]
}
