import { readCalendar } from '#core/exchange/calendar/read-calendar'
import { matchIncoming } from '#core/exchange/match'
import { instant } from '#core/time/kinds'
import { valueOf } from '#core/workspace/failure'
import type { Workspace } from '#core/workspace/workspace'
import { madrid } from '../../workspace/sample.test-data'
import { meetingDraft, meetingKey, type PreviewedMeeting } from './meeting-draft'

/** An invitation of Kim's to Robin and Alex, 8 April 2027, with what a test changes about it. */
export function invitation(lines: Readonly<Record<string, string>> = {}): string {
  const written = {
    UID: 'first@acme.example',
    SEQUENCE: '0',
    SUMMARY: 'First conversation: Data Analyst',
    'DTSTART;TZID=Europe/Berlin': '20270408T110000',
    'DTEND;TZID=Europe/Berlin': '20270408T114500',
    'ORGANIZER;CN=Kim Example': 'mailto:kim@acme.example',
    'ATTENDEE;CN=Robin Sample': 'mailto:robin@example.org',
    'ATTENDEE;PARTSTAT=DECLINED;CN=Alex Probe': 'mailto:alex@acme.example',
    ...lines,
  }
  const event = Object.entries(written).map(([name, value]) => `${name}:${value}`)
  return ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR'].join(
    '\r\n',
  )
}

/** The first meeting of a file as the preview holds it. */
export function previewed(
  text: string,
  workspace: Workspace,
  ownEmails: readonly string[],
): PreviewedMeeting {
  const now = instant('2027-04-01T08:00:00Z')
  const read = valueOf(readCalendar(new TextEncoder().encode(text), { zone: madrid, now }))
  const [item] = matchIncoming('invite.ics', read, workspace).items
  if (item === undefined) throw new Error('no meeting')
  const application = workspace.applications.get(item.applicationId ?? '')
  const held = application?.interviews.find((interview) => interview.id === item.interviewId) ?? null
  return {
    key: meetingKey(item),
    item,
    held,
    company: application?.company ?? null,
    draft: meetingDraft(item, held, workspace.people, ownEmails),
  }
}
