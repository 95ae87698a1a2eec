import type { Instant, Zone } from '../../time/kinds'
import { failed, success, type Result } from '../../workspace/failure'
import { megabytesOf, mostBytes } from '../file-size'
import type { Incoming, IncomingInterview, IncomingNote } from '../incoming'
import { filePartsOf, mostEvents, type Component, type FileParts } from './components'
import { newer, readEvent, type ReadEvent } from './event'
import { logicalLines } from './logical-lines'
import type { PlacingContext } from './meeting-time'
import { placingContextOf } from './placing-context'
import { ownStepEnd } from '../out/own-identity'
import { isLineOf, textOf } from './property'
import type { Effort } from './rule-days'
import { meetingsOf } from './series-meetings'
import { repeats } from './series'

/** What reading must know beside the file: the user's zone for what the file leaves open, and today. */
export interface CalendarContext {
  readonly zone: Zone
  readonly now: Instant
  /** Called now and then with how much is read, from 0 to 1. */
  readonly moved?: ((share: number) => void) | undefined
}

interface Held {
  readonly read: ReadEvent
  readonly component: Component
  readonly placing: PlacingContext
}

/**
 * Reads an .ics file of any origin. Never throws and always ends: it fails with `fileTooLarge`, `fileUnknownKind` (no
 * calendar), `fileNoInterview` (no event) or `fileUnreadable`, or gives every meeting, in the file's order, with what is doubtful about it.
 */
export function readCalendar(bytes: Uint8Array, context: CalendarContext): Result<Incoming> {
  if (bytes.length > mostBytes) return failed('fileTooLarge', { megabytes: megabytesOf(mostBytes) })
  try {
    const lines = logicalLines(bytes)
    if (!lines.some((line) => /^BEGIN:\s*(?:VCALENDAR|VEVENT)\s*$/i.test(line)))
      return failed('fileUnknownKind')
    const parts = filePartsOf(lines)
    const problems: IncomingNote[] = [
      ...(parts.cutOff ? [{ key: 'fileCutOff', values: {} } as const] : []),
      ...(parts.shortened ? [{ key: 'fileShortened', values: { most: String(mostEvents) } } as const] : []),
    ]
    const interviews = meetings(parts, context, problems)
    if (interviews.length === 0 && problems.length === 0) return failed('fileNoInterview')
    return success({ format: 'ics', interviews, problems: problems.slice(0, 1000) })
  } catch {
    return failed('fileUnreadable')
  }
}

function meetings(
  parts: FileParts,
  context: CalendarContext,
  problems: IncomingNote[],
): readonly IncomingInterview[] {
  const effort: Effort = { left: 200_000 }
  const held = heldEvents(parts, context, effort, problems)
  const found = new Map<string, IncomingInterview>()
  for (const { read, component, placing } of held.values()) {
    const { interview } = read
    const series =
      interview.recurrence === '' && interview.method === 'invitation' && repeats(component.lines)
    const own = series
      ? meetingsOf(interview, component.lines, context, placing, effort)
      : { interviews: [interview], notes: [] }
    problems.push(...own.notes)
    for (const meeting of own.interviews) {
      const key = keyOf(meeting)
      if (series && held.has(key)) continue
      if (found.size < mostEvents) found.set(key, meeting)
    }
  }
  const listed = [...found.values()]
  return listed.length === 1 ? listed.map((meeting) => ({ ...meeting, looksLikeInterview: true })) : listed
}

/** Every event once, in its newest state. */
function heldEvents(
  parts: FileParts,
  context: CalendarContext,
  effort: Effort,
  problems: IncomingNote[],
): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>()
  let steps = 0
  let read = 0
  const all = parts.calendars.reduce((count, { events }) => count + events.length, 0)
  for (const calendar of parts.calendars) {
    const placing = placingContextOf(calendar, context, effort)
    const method = textOf(calendar.lines, 'METHOD')
    for (const component of calendar.events) {
      if ((read += 1) % 64 === 0) context.moved?.(read / all)
      if (component.lines.some((line) => line.endsWith(ownStepEnd) && isLineOf(line, 'UID'))) {
        steps += 1
        continue
      }
      const event = readSafely(component, method, placing)
      if (event === null) {
        problems.push({
          key: 'eventSkipped',
          values: { summary: textOf(component.lines, 'SUMMARY').slice(0, 200), reason: 'noStart' },
        })
        continue
      }
      const key = keyOf(event.interview)
      const before = held.get(key)
      if (before === undefined || newer(before.read, event) === event)
        held.set(key, { read: event, component, placing })
    }
  }
  if (steps > 0) problems.push({ key: 'ownStepsLeftOut', values: { count: String(steps) } })
  return held
}

function readSafely(component: Component, method: string, placing: PlacingContext): ReadEvent | null {
  try {
    return readEvent(component, method, placing)
  } catch {
    return null
  }
}

/** An answer about a meeting never stands for the meeting. */
function keyOf({ uid, recurrence, method }: IncomingInterview): string {
  return [method === 'answer' ? 'answer' : '', uid, recurrence].join('\u0000')
}
