import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readCalendar } from '#core/exchange/calendar/read-calendar'
import { instant, zone } from '#core/time/kinds'

/** `npm run -s preview -- FILE…`: what an import of these files would make, as one JSON object a line. Touches no data. */
const switches = new Map<string, string>()
const files: string[] = []
for (const argument of process.argv.slice(2)) {
  const match = /^--(now|zone|me)=(.*)$/.exec(argument)
  if (match?.[1] === undefined) files.push(argument)
  else switches.set(match[1], match[2] ?? '')
}
const context = {
  now: instant(switches.get('now') ?? new Date().toISOString()),
  zone: zone(switches.get('zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
}
const mine = new Set((switches.get('me') ?? '').toLowerCase().split(','))

for (const file of files) {
  const result = readCalendar(new Uint8Array(readFileSync(file)), context)
  const line = result.ok
    ? {
        file: basename(file),
        format: result.value.format,
        problems: result.value.problems,
        interviews: result.value.interviews.map((interview) => ({
          role: interview.role,
          start_utc: interview.startsAt,
          end_utc: interview.endsAt,
          zone: interview.zone,
          wall: interview.start,
          floating: interview.floating,
          all_day: interview.allDay,
          join_url: interview.joinLink,
          kind: interview.method,
          organizer_cn: interview.people.find((person) => person.organizer)?.fullName ?? null,
          interviewers: interview.people
            .map((person) => person.address)
            .filter((address) => !mine.has(address)),
          notes: interview.notes,
        })),
      }
    : { file: basename(file), format: null, problems: [result.failure], interviews: [] }
  console.log(JSON.stringify(line))
}
if (files.length === 0) {
  console.error(
    'Usage: npm run -s preview -- FILE… [--zone=Europe/Madrid] [--now=2027-03-01T09:00:00Z] [--me=you@example.org]',
  )
  process.exitCode = 2
}
