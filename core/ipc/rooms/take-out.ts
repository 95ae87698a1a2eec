import * as v from 'valibot'
import { idSchema, lineSchema } from '../../domain/text'
import { call, nothing } from '../method'

/** What leaves the app as a file of a common format. Everything at once is a copy of the saved data: see the storage room. */
const wishSchema = v.variant('what', [
  /** Interviews and named days; with `steps` also what is to be done next. */
  v.object({ what: v.literal('calendar'), steps: v.boolean(), archived: v.boolean() }),
  /** `spreadsheet` is safe to open in Excel and its like; `raw` is for programs. */
  v.object({
    what: v.literal('table'),
    manner: v.picklist(['spreadsheet', 'raw']),
    archived: v.boolean(),
  }),
  /** Everybody, those whom a search finds, or one. */
  v.object({ what: v.literal('people'), query: v.optional(lineSchema), personId: v.optional(idSchema) }),
])
export type TakeOutWish = v.InferOutput<typeof wishSchema>

export interface TakenOut {
  /** False where the user thought better of it. */
  readonly saved: boolean
  readonly file: string
  /** How many entries, rows or people went out. */
  readonly count: number
  /** Cells longer than Excel shows (32,767 characters); the file holds them whole. */
  readonly longCells: number
}

export const takeOutRoom = {
  save: call<TakenOut>()(wishSchema),
  /** Prints what the window shows in its print style. */
  print: call<null>()(nothing),
} as const
