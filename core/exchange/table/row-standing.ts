import type { Outcome, Stage } from '../../domain/stage'
import { assertNever } from '../../domain/text'
import type { IncomingRow } from './incoming-row'

/** Where a row's application stands: its column, and how it ended where it did. */
export interface RowStanding {
  readonly stage: Stage
  readonly outcome: Outcome | null
  readonly paused: boolean
  /** The status in its own words, where no stage answers to it. */
  readonly foreignStatus: string
}

/** What has no interview yet waits in the applied strip; what is over goes to the archive and asks for nothing. */
export function standingOf({
  meaning,
  status,
  interviews,
}: Pick<IncomingRow, 'meaning' | 'status' | 'interviews'>): RowStanding {
  const met = interviews.some(({ cancelled }) => !cancelled)
  const stage: Stage = met ? 'interviewed' : 'applied'
  const plain = { stage, outcome: null, paused: false, foreignStatus: '' } as const
  switch (meaning) {
    case null:
    case 'applied':
      return plain
    case 'saved':
    case 'keep':
      return { ...plain, foreignStatus: status }
    case 'interviewed':
    case 'thanked':
    case 'awaiting':
    case 'offer':
    case 'declined':
      return { ...plain, stage: meaning }
    case 'onHold':
      return { ...plain, paused: true }
    case 'accepted':
    case 'offerDeclined':
    case 'withdrew':
    case 'rejected':
    case 'noAnswer':
      return { ...plain, outcome: meaning }
    default:
      return assertNever(meaning)
  }
}
