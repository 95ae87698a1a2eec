/** What a mail is, as far as a job search goes. */
export type MailKind =
  | 'rejection'
  | 'filled'
  | 'onHold'
  | 'offer'
  | 'invitation'
  | 'reschedule'
  | 'cancellation'
  | 'acknowledgement'
  | 'decisionDate'
  | 'outgoing'
  | 'advert'
  | 'other'

/** All kinds, in the order in which a person may choose another. */
export const mailKinds: readonly MailKind[] = [
  'invitation',
  'reschedule',
  'cancellation',
  'acknowledgement',
  'decisionDate',
  'onHold',
  'offer',
  'rejection',
  'filled',
  'outgoing',
  'advert',
  'other',
]
