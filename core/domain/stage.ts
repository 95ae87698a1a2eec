import * as v from 'valibot'

/** The five columns of the board, in reading order. */
export const boardStages = ['interviewed', 'thanked', 'awaiting', 'offer', 'declined'] as const

/** `applied` has no column: a strip at the board's edge for what has no interview yet. */
export const stageSchema = v.picklist(['applied', ...boardStages])
export type Stage = v.InferOutput<typeof stageSchema>
export type BoardStage = (typeof boardStages)[number]

/** How a finished application ended. */
export const outcomeSchema = v.picklist(['accepted', 'offerDeclined', 'withdrew', 'rejected', 'noAnswer'])
export type Outcome = v.InferOutput<typeof outcomeSchema>
