import * as v from 'valibot'
import { readOnly } from './read-only'
import { instantSchema, plainDateSchema, zoneSchema, type PlainDate, type Zone } from '../time/kinds'
import { lineSchema } from './text'

/** By when the employer said it would decide: nobody asked yet, they did not say, or a day in the interview's zone. */
export const decisionStateSchema = v.variant('state', [
  v.object({ state: v.literal('unasked') }),
  v.object({ state: v.literal('notSaid') }),
  v.object({ state: v.literal('dated'), date: plainDateSchema, zone: zoneSchema }),
])
export type DecisionState = v.InferOutput<typeof decisionStateSchema>

/** The decision as known now, with every earlier answer, oldest first. */
export const decisionSchema = readOnly(
  v.object({
    now: decisionStateSchema,
    earlier: readOnly(
      v.array(readOnly(v.object({ was: decisionStateSchema, changedAt: instantSchema, reason: lineSchema }))),
    ),
  }),
)
export type Decision = v.InferOutput<typeof decisionSchema>

export const unaskedDecision: Decision = { now: { state: 'unasked' }, earlier: [] }

/** The day they named, or null. */
export function decisionDate(decision: Decision): PlainDate | null {
  return decision.now.state === 'dated' ? decision.now.date : null
}

/** The state for a day they named, or for "they did not say". */
export function decisionFor(date: PlainDate | null, zone: Zone): DecisionState {
  return date === null ? { state: 'notSaid' } : { state: 'dated', date, zone }
}
