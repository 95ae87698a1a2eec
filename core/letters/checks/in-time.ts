import { endOf } from '../../domain/interview'
import { addHours, milliseconds } from '../../time/arithmetic'
import { found, type Check, type CheckContext } from '../check'

/** Within 24 hours of the interview's end; worth a look from 3 hours before. Source: etiquette.md, "Deadline". */
export const thankYouHours = 24
const soonHours = 3
const lateHours = 72

/**
 * Time left for a thank-you note: `deadline` is an instant, `minutes` the distance to it, `phase` one of `calm`, `soon`,
 * `late` (to 72 h) and `veryLate`; a note that was sent is judged by when it went.
 */
export function inTime(context: CheckContext): Check | null {
  const { interview, letter, now, zone } = context
  if (interview === null) return null
  const deadline = addHours(endOf(interview, zone), thankYouHours)
  const isSent = letter.progress.state === 'sent'
  const at = letter.progress.state === 'sent' ? letter.progress.at : now
  const hoursLeft = (milliseconds(deadline) - milliseconds(at)) / 3_600_000
  const phase = phaseOf(hoursLeft)
  const values = { deadline, phase, minutes: String(Math.floor(Math.abs(hoursLeft) * 60)) }
  return found('inTime', phase === 'calm' || (isSent && phase === 'soon') ? 'fine' : 'look', values)
}

function phaseOf(hoursLeft: number): 'calm' | 'soon' | 'late' | 'veryLate' {
  if (hoursLeft > soonHours) return 'calm'
  if (hoursLeft >= 0) return 'soon'
  return hoursLeft >= thankYouHours - lateHours ? 'late' : 'veryLate'
}
