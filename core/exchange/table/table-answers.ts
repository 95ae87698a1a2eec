import * as v from 'valibot'
import {
  columnFieldSchema,
  dateOrderSchema,
  statusMeaningSchema,
  tableSubjectSchema,
} from '../../domain/table-layout'

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

/** Most layouts that are remembered; the oldest goes first. */
export const mostLayouts = 30
