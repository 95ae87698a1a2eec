const cancelled = [
  'canceled',
  'cancelled',
  'canceled event',
  'cancelled event',
  'abgesagt',
  'abgebrochen',
  'storniert',
  'annulé',
  'annulée',
  'annule',
  'annulation',
  'cancelado',
  'cancelada',
  'anulado',
  'annullato',
  'annullata',
  'geannuleerd',
  'inställt',
  'inställd',
  'avlyst',
  'aflyst',
  'peruutettu',
  'peruttu',
  'odwołane',
  'anulowane',
  'zrušeno',
  'törölve',
  'anulat',
  'ακυρώθηκε',
  'отменено',
  'скасовано',
  'i̇ptal edildi',
  'iptal edildi',
  'キャンセル済み',
  '中止',
  '已取消',
  '취소됨',
  'בוטל',
  'ملغى',
]
/** Words about the message: forwarded, updated, answered. */
const passing = [
  'accepted',
  'declined',
  'tentative',
  'tentatively accepted',
  'angenommen',
  'zugesagt',
  'accepté',
  'aceptado',
  'aceptada',
  're',
  'fw',
  'fwd',
  'aw',
  'wg',
  'updated',
  'updated invitation',
  'invitation',
  'invite',
  'reminder',
  'einladung',
  'aktualisiert',
  'invitación',
]

const prefix = /^\s*\[?([\p{L}\p{M} ]{2,30}?)\s?(?:[:：]\s*|\]:?\s*|\s-\s)/u

export interface ReadSummary {
  /** The title without words that say something about the mail, not the meeting. */
  readonly title: string
  /** Whether it began with "Canceled:" in some language: Outlook publishes cancelled meetings as confirmed ones. */
  readonly looksCancelled: boolean
}

/** The same behind the title, or in capitals before it: "Interview (cancelled)", "CANCELLED Interview". */
const suffix = /\s*(?:[-–—:]\s*|[([]\s*)([\p{L}\p{M} ]{2,30}?)\s*[)\]]?\s*$/u
const shouted = /^([\p{Lu}\p{M}]{5,15})\s+(?=\p{Lu}\p{Ll})/u

/** Takes leading "Canceled:", "Updated:", "Fwd:" … off a summary, also doubled ones. */
export function readSummary(summary: string): ReadSummary {
  let title = summary.replace(/\s+/g, ' ').trim().slice(0, 500)
  let looksCancelled = false
  for (let guard = 0; guard < 6; guard += 1) {
    const match = prefix.exec(title)
    const word = match?.[1]?.trim().toLowerCase() ?? ''
    const cancels = cancelled.includes(word)
    if (match === null || (!cancels && !passing.includes(word))) break
    looksCancelled ||= cancels
    title = title.slice(match[0].length)
  }
  for (const pattern of [suffix, shouted]) {
    const match = pattern.exec(title)
    if (match === null || !cancelled.includes(match[1]?.toLowerCase() ?? '')) continue
    looksCancelled = true
    title = title.replace(pattern, '')
  }
  return { title: title.trim(), looksCancelled }
}
