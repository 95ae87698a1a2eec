import ICAL from 'ical.js'
import Papa from 'papaparse'
import PostalMime from 'postal-mime'
import { readAnyFile } from '#core/exchange/read-any-file'
import { instant, zone } from '#core/time/kinds'
import { summary, timed, type Figure } from './figures'
import { madeTable } from './made-table'

const context = { zone: zone('Europe/London'), now: instant('2027-03-01T12:00:00Z'), me: [] }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A calendar of meetings as Exchange sends them, each with its own people and a page of words. */
function calendar(events: number): string {
  const one = (at: number): string =>
    [
      'BEGIN:VEVENT',
      `UID:${at}@example.com`,
      `SUMMARY:Interview ${at}: Data Analyst`,
      `DTSTART;TZID=Europe/Berlin:202704${String((at % 28) + 1).padStart(2, '0')}T110000`,
      `DTEND;TZID=Europe/Berlin:202704${String((at % 28) + 1).padStart(2, '0')}T114500`,
      'ORGANIZER;CN=Kim Example:mailto:kim.example@example.com',
      'ATTENDEE;CN="Probe, Alex";ROLE=REQ-PARTICIPANT:mailto:alex.probe@example.com',
      'ATTENDEE;CN=Robin Sample:mailto:robin.sample@example.org',
      'LOCATION:Microsoft Teams Meeting',
      `DESCRIPTION:${'We look forward to meeting you.\\n'.repeat(12)}https://teams.microsoft.com/l/meetup-join/19%3ameeting_${at}/0`,
      'SEQUENCE:0',
      'END:VEVENT',
    ].join('\r\n')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...Array.from({ length: events }, (_, at) => one(at)),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

/** A mail of a few words, the same in HTML, and a picture that makes up its size. */
function mail(megabytes: number): string {
  const line = `${'QUJD'.repeat(19)}\r\n`
  return [
    'From: Kim Example <kim.example@example.com>',
    'To: Robin Sample <robin.sample@example.org>',
    'Subject: Your application',
    'Date: Mon, 22 Feb 2027 17:45:12 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hi Robin,\r\n\r\nwe have decided not to move forward with your application for Data Analyst.',
    '--b',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    `${line.repeat(Math.ceil((megabytes * 1024 * 1024) / line.length))}--b--`,
    '',
  ].join('\r\n')
}

/** What reading costs beside the parser alone; performance.md allows twice as much. */
export async function readingFiles(runs: number): Promise<readonly Figure[]> {
  const ics = calendar(1000)
  const eml = bytes(mail(5))
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
