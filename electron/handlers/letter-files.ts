import { readCalendar } from '#core/exchange/calendar/read-calendar'
import type { Incoming } from '#core/exchange/incoming'
import type { Instant, Zone } from '#core/time/kinds'
import type { Result } from '#core/workspace/failure'
import type { OutgoingLetter } from './letter-handlers'

/** Reads what was dropped or chosen. */
export function readFile(bytes: Uint8Array, context: { zone: Zone; now: Instant }): Result<Incoming> {
  return readCalendar(bytes, context)
}

export function mailAddress(_letter: OutgoingLetter): string | null {
  return null
}

export function draftMail(letter: OutgoingLetter, _now: Instant): string {
  return letter.text
}
