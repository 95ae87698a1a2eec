import * as v from 'valibot'
import { idSchema, lineSchema } from '../../domain/text'
import type { BringInPreview } from '../../exchange/preview'
import type { TableItem } from '../../exchange/table/match-table'
import { decidedRowsSchema, tableAnswersSchema } from '../../exchange/table/table-answers'
import { call, nothing } from '../method'
import type { RunResult } from './workspace'

/** A file that the user opened with Afterword from outside; no bytes where it could not be read. */
export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array | null
}

/** A count from zero on. */
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A file: its bytes, or the last of them where it was sent in pieces. */
const file = {
  name: lineSchema,
  bytes: v.instance(Uint8Array),
  /** How many bytes went before with `sendPiece`; absent for a file in one piece. */
  from: v.optional(countSchema, 0),
}

export const exchangeRoom = {
  /** The next piece of a large file, which begins at byte `from`. */
  sendPiece: call<null>()(v.object({ from: countSchema, bytes: v.instance(Uint8Array) })),
  preview: call<BringInPreview>()(
    v.object({
      ...file,
      /** What the user answered about a table that was read before. */
      table: v.optional(tableAnswersSchema),
    }),
  ),
  /** More rows of the table that was read last, from one on. */
  tableRows: call<readonly TableItem[]>()(v.object({ from: countSchema })),
  /** Brings in the table that was read last: its rows stay in main, only what the user decided is sent. */
  bringInTable: call<RunResult>()(v.object({ decided: decidedRowsSchema })),
  /** Brings in a copy of our own data. It is read once more, so that its records never pass through the page. */
  bringInWorkspace: call<RunResult>()(
    v.object({
      ...file,
      mode: v.picklist(['merge', 'replace']),
      /** Ids of records that both sides changed, where the file's stands. */
      theirs: v.pipe(v.array(idSchema), v.maxLength(20_000)),
    }),
  ),
  /** The user does not want to wait for the file that is being read. */
  stopReading: call<null>()(nothing),
  /** What was opened from outside since this was last asked. */
  openedFiles: call<readonly OpenedFile[]>()(nothing),
} as const
