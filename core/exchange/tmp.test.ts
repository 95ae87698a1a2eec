// @ts-nocheck
import { test } from 'vitest'
import { readCalendar } from './calendar/read-calendar'
import { reader } from './samples/reading'
const run = (name, ev) => test(name, { timeout: 120000 }, () => {
  let s = 'BEGIN:VCALENDAR\n'; let i = 0
  while (s.length < 19e6 && i < 20000) s += `BEGIN:VEVENT\nUID:${i++}\nDTSTART:20270317T100000Z\n${ev(i)}END:VEVENT\n`
  const b = new TextEncoder().encode(s + 'END:VCALENDAR')
  const t = performance.now(); const r = readCalendar(b, reader); console.log(name, b.length, i, r.ok, Math.round(performance.now() - t))
})
run('attendees', () => Array.from({length:400},(_, k)=>`ATTENDEE;CN=Kim Example ${k}, Foo:mailto:k${k}@example.com\n`).join(''))
for (const u of ['https://', '<script', '<a href="', '&#x1', 'join ', '<p>', ' at at', '(((', 'http://a.b/)))).'] ) run('desc ' + u, () => `DESCRIPTION:${u.repeat(90000/u.length)}\n`)
run('real', (i) => `DTSTAMP:20270222T120000Z\nSUMMARY:Interview with Lorem Labs ${i}\nDESCRIPTION:${'Hello there please join https://zoom.us/j/12345 '.repeat(10)}\nORGANIZER;CN=Kim Example:mailto:kim.example@example.com\nATTENDEE;CN=Robin:mailto:robin@example.org\nLOCATION:Room 4\nSEQUENCE:1\n`)
run('summary', (i) => `SUMMARY:${'first interview - ('.repeat(5000)}\n`)
run('location', (i) => `LOCATION:${'((; '.repeat(20000)}x https://a.b\n`)
run('exdate', (i) => `RRULE:FREQ=DAILY\nEXDATE:${'20270101T000000Z,'.repeat(2000)}20270101T000000Z\n`)
run('tz', (i) => `DTSTART;TZID=X${i}:20270317T100000\n`)
