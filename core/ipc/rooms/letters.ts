import * as v from 'valibot'
import { letterKindSchema } from '../../domain/letter'
import { idSchema, lineSchema } from '../../domain/text'
import { letterOrders } from '../../letter-list/find-letters'
import type { LetterRow } from '../../letter-list/letter-row'
import { call } from '../method'

const letterOf = v.object({ applicationId: idSchema, letterId: idSchema })

/** Why a letter cannot go to the mail program as an address. */
export type NoMailto = 'tooLong' | 'badAddress'

const asked = {
  query: lineSchema,
  kind: v.nullable(letterKindSchema),
  state: v.nullable(v.picklist(['drafting', 'sent', 'skipped'])),
  order: v.picklist(letterOrders),
}
const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const wishSchema = v.object({ ...asked, from: place, count: v.pipe(place, v.maxValue(500)) })
export type LetterWish = v.InferOutput<typeof wishSchema>

/** A part of the list: the page asks for the rows in sight, however many letters there are. */
export interface LettersSlice {
  /** How many letters the search finds, whatever state is shown. */
  readonly found: {
    readonly all: number
    readonly drafting: number
    readonly sent: number
    readonly skipped: number
  }
  readonly from: number
  readonly rows: readonly LetterRow[]
}

export const lettersRoom = {
  copy: call<null>()(letterOf),
  /** What no mail program takes is copied instead, and the reason said. */
  openInMail: call<{ opened: boolean; copiedBecause: NoMailto | null }>()(letterOf),
  saveDraft: call<{ saved: boolean; file: string }>()(letterOf),
  print: call<null>()(letterOf),
  /** The letter as it would leave the printer, in a file that the user chooses. */
  savePdf: call<{ saved: boolean; file: string }>()(letterOf),
  list: call<LettersSlice>()(wishSchema),
  /** Every letter that is found, as text: in one file, or each in its own. */
  exportAll: call<{ saved: boolean; count: number; place: string }>()(
    v.object({ ...asked, form: v.picklist(['oneFile', 'files']) }),
  ),
} as const
