import type { Evidence } from './classify'
import type { SpokenKind } from './cues'
import type { MailKind } from './mail-kind'

/** Below this nothing is concluded. */
const enough = 3

/**
 * The kind that the evidence adds up to. A no is decided before an offer, since a no often names the offer that does not
 * come; a pause and a place that is gone come before both, since each is said beside the words of a no.
 */
export function advisable(evidence: readonly Evidence[], bulk: boolean): MailKind {
  const sum = (kind: SpokenKind) =>
    evidence.filter((found) => found.kind === kind).reduce((total, { weight }) => total + weight, 0)
  const firm = (kind: SpokenKind) => evidence.some((found) => found.kind === kind && found.weight === 3)
  const personal = (['rejection', 'offer', 'filled', 'onHold', 'acknowledgement'] as const).some(firm)
  if (firm('advert') && sum('advert') >= (bulk ? 3 : 4) && !personal) return 'advert'
  if (firm('onHold') && !(firm('rejection') && sum('rejection') >= 6)) return 'onHold'
  if (firm('filled') && sum('rejection') < 6) return 'filled'
  const no = sum('rejection')
  if (firm('rejection') || (no >= 5 && sum('offer') < 3 && sum('invitation') < 3)) return 'rejection'
  if (firm('offer')) return 'offer'
  if (sum('reschedule') >= enough) return 'reschedule'
  if (sum('cancellation') >= enough) return 'cancellation'
  if (firm('invitation')) return 'invitation'
  if (firm('acknowledgement')) return 'acknowledgement'
  if (sum('decisionDate') >= enough) return 'decisionDate'
  if (firm('advert')) return 'advert'
  if (sum('offer') >= enough + 1) return 'offer'
  if (sum('invitation') >= enough) return 'invitation'
  return sum('acknowledgement') >= enough ? 'acknowledgement' : 'other'
}
