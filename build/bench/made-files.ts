/** A calendar of meetings as Exchange sends them, each with its own people and a page of words. */
export function madeCalendar(events: number): string {
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
export function madeMail(megabytes: number): string {
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
