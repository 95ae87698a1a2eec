import { usualNumbers } from '../../domain/etiquette-numbers'
import { endOf } from '../../domain/interview'
import { addHours, milliseconds } from '../../time/arithmetic'
import { found, type Check, type CheckContext } from '../check'

/**
 * Time left for a thank-you note, by the hours of the settings (24 from the interview's end, worth a look from 3 before;
 * etiquette.md, "Deadline"): `deadline` is an instant, `minutes` the distance to it, `phase` one of `calm`, `soon`, `late`
 * (to 72 h) and `veryLate`; a note that was sent is judged by when it went.
 */
export function inTime(context: CheckContext): Check | null {
  const { interview, letter, now, zone, hours = usualNumbers } = context
  if (interview === null) return null
  const deadline = addHours(endOf(interview, zone, hours.assumedMinutes), hours.thankHours)
  const isSent = letter.progress.state === 'sent'
  const at = letter.progress.state === 'sent' ? letter.progress.at : now
  const hoursLeft = (milliseconds(deadline) - milliseconds(at)) / 3_600_000
  const phase = phaseOf(hoursLeft, hours)
  const values = { deadline, phase, minutes: String(Math.floor(Math.abs(hoursLeft) * 60)) }
  return found('inTime', phase === 'calm' || (isSent && phase === 'soon') ? 'fine' : 'look', values)
}

function phaseOf(
  hoursLeft: number,
  { thankHours, thankLastNudgeHours, thankLateHours }: NonNullable<CheckContext['hours']>,
): 'calm' | 'soon' | 'late' | 'veryLate' {
  if (hoursLeft > thankLastNudgeHours) return 'calm'
  if (hoursLeft >= 0) return 'soon'
  return hoursLeft >= thankHours - thankLateHours ? 'late' : 'veryLate'
}
