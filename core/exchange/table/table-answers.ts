import * as v from 'valibot'
import {
  columnFieldSchema,
  dateOrderSchema,
  statusMeaningSchema,
  tableSubjectSchema,
} from '../../domain/table-layout'
import { idSchema } from '../../domain/text'
import { mostRows } from './limits'

const short = v.pipe(v.string(), v.maxLength(500))

/**
 * What the user answered about a table: everything is optional, and what is left out is found by reading. Columns go by
 * number from 0, status texts by `statusKey`.
 */
export const tableAnswersSchema = v.object({
  subject: v.optional(tableSubjectSchema),
  /** Line of the file that names the columns; 0 where none does. */
  headerLine: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  sheet: v.optional(short),
  fields: v.optional(
    v.pipe(
      v.array(v.object({ column: v.pipe(v.number(), v.integer(), v.minValue(0)), field: columnFieldSchema })),
      v.maxLength(200),
    ),
  ),
  /** How dates are read where the column leaves it open. */
  order: v.optional(dateOrderSchema),
  /** How they are read until somebody says so: by the user's system. */
  usualOrder: v.optional(dateOrderSchema),
  base: v.optional(v.picklist([1900, 1904])),
  statuses: v.optional(
    v.pipe(v.array(v.object({ key: short, meaning: statusMeaningSchema })), v.maxLength(500)),
  ),
})
export type TableAnswers = v.InferOutput<typeof tableAnswersSchema>

/** What a row is to become: a new application, part of one on file, part of an earlier row, or nothing. */
export const rowFateSchema = v.variant('fate', [
  v.object({ fate: v.literal('add') }),
  v.object({ fate: v.literal('merge'), applicationId: idSchema }),
  v.object({ fate: v.literal('join'), line: v.pipe(v.number(), v.integer()) }),
  v.object({ fate: v.literal('skip') }),
])
export type RowFate = v.InferOutput<typeof rowFateSchema>

/** The rows whose fate the user decided, by line of the file; all others become what is proposed. */
export const decidedRowsSchema = v.pipe(
  v.array(v.object({ line: v.pipe(v.number(), v.integer()), fate: rowFateSchema })),
  v.maxLength(mostRows),
)
export type DecidedRows = v.InferOutput<typeof decidedRowsSchema>

/** Most layouts that are remembered; the oldest goes first. */
export const mostLayouts = 30
