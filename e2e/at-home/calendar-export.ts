const stamp = 'DTSTAMP:20270201T080000Z'

const event = (uid: string, lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}@calendar.example`,
  stamp,
  ...lines,
  'END:VEVENT',
]

const kim = 'ATTENDEE;CN=Kim Example;PARTSTAT=ACCEPTED:mailto:kim.example@quay.example'
const robin = 'ATTENDEE;CN=Robin Sample;PARTSTAT=ACCEPTED:mailto:robin.sample@example.org'

/** What stands in the calendar beside interviews: it must be there to see, and not be taken for one. */
export const ordinaryEvents = [
  ...[
    'Dentist',
    'Choir rehearsal',
    'Anna’s birthday',
    'Boiler inspection',
    'Lunch with Sam',
    'Half marathon',
  ],
]

export const interviews = [
  { summary: 'Interview: Data Analyst at Saltmarsh Energy', company: 'Saltmarsh Energy' },
  { summary: 'Final interview with Yarrow Software', company: 'Yarrow Software' },
] as const

/** A year of a calendar, taken out of a calendar program: a few interviews among all the rest. */
export function calendarExport(): Buffer {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Calendar//Export//EN', 'X-WR-CALNAME:Robin'],
    ...event('salt', [
      ...['DTSTART;TZID=Europe/London:20270316T110000', 'DTEND;TZID=Europe/London:20270316T120000'],
      ...[`SUMMARY:${interviews[0].summary}`, 'LOCATION:4 Quay Street', robin],
      'ORGANIZER;CN=Lee Probe:mailto:lee.probe@saltmarsh.example',
    ]),
    ...event('yarrow', [
      ...['DTSTART;TZID=GMT Standard Time:20270318T140000', 'DTEND;TZID=GMT Standard Time:20270318T150000'],
      ...[`SUMMARY:${interviews[1].summary}`, 'DESCRIPTION:https://meet.example.com/yarrow', robin, kim],
    ]),
    ...ordinaryEvents.flatMap((summary, at) =>
      event(`other-${String(at)}`, [
        ...(at === 2
          ? ['DTSTART;VALUE=DATE:20270401', 'RRULE:FREQ=YEARLY']
          : [`DTSTART:2027030${String(at + 2)}T170000Z`, `DTEND:2027030${String(at + 2)}T180000Z`]),
        `SUMMARY:${summary}`,
      ]),
    ),
    'END:VCALENDAR',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}
