import * as v from 'valibot'
import { readOnly } from './read-only'
import { idSchema, lineSchema } from './text'

/** When the main step of a card is due, as Today groups it. */
export const dueGroupSchema = v.picklist(['overdue', 'today', 'week', 'later', 'waiting'])
export type DueGroup = v.InferOutput<typeof dueGroupSchema>

/** What a board shows; every part narrows it further. */
export const boardFilterSchema = readOnly(
  v.object({
    /** Company, role or people, as typed; empty for all. */
    text: lineSchema,
    due: v.nullable(dueGroupSchema),
    /** No contact either way for at least so many days. */
    silentDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
    /** Only those with a letter half written. */
    halfWritten: v.boolean(),
    /** The archived ones too, at the foot of the column they came from. */
    archived: v.boolean(),
  }),
)
export type BoardFilter = v.InferOutput<typeof boardFilterSchema>

/** A board that shows everything on it. */
export const wholeBoard: BoardFilter = {
  text: '',
  due: null,
  silentDays: null,
  halfWritten: false,
  archived: false,
}

/** In which order a column stands: as the user put it, or sorted, which leaves the order by hand as it is. */
export const boardOrderSchema = v.picklist(['byHand', 'nextStep', 'company', 'lastChange'])
export type BoardOrder = v.InferOutput<typeof boardOrderSchema>

/** A filter and an order under a name. */
export const boardViewSchema = readOnly(
  v.object({ id: idSchema, name: lineSchema, filter: boardFilterSchema, order: boardOrderSchema }),
)
export type BoardView = v.InferOutput<typeof boardViewSchema>

export const mostBoardViews = 30

/** Two filters that show the same; spaces around the words do not count. */
export function isSameFilter(a: BoardFilter, b: BoardFilter): boolean {
  return (
    a.text.trim() === b.text.trim() &&
    a.due === b.due &&
    a.silentDays === b.silentDays &&
    a.halfWritten === b.halfWritten &&
    a.archived === b.archived
  )
}
