import * as v from 'valibot'
import { idSchema } from '../../domain/text'
import { call } from '../method'

const letterOf = v.object({ applicationId: idSchema, letterId: idSchema })

/** Why a letter cannot go to the mail program as an address. */
export type NoMailto = 'tooLong' | 'badAddress'

export const lettersRoom = {
  copy: call<null>()(letterOf),
  /** What no mail program takes is copied instead, and the reason said. */
  openInMail: call<{ opened: boolean; copiedBecause: NoMailto | null }>()(letterOf),
  saveDraft: call<{ saved: boolean; file: string }>()(letterOf),
  print: call<null>()(letterOf),
} as const
