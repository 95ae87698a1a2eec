import * as v from 'valibot'
import { readOnly } from './read-only'
import { instantSchema, type Instant } from '../time/kinds'

/** What happened, as a key of `core/words` with its values; sentences are made where they are shown. */
export const eventSchema = readOnly(
  v.object({
    what: v.picklist([
      'created',
      'imported',
      'moved',
      'archived',
      'restored',
      'interviewAdded',
      'interviewMoved',
      'interviewCancelled',
      'interviewRestored',
      'debriefed',
      'letterSent',
      'letterSkipped',
      'decisionDate',
      'called',
      'offerReceived',
      'declinedByEmployer',
      'holdLifted',
      'paused',
      'resumed',
    ]),
    at: instantSchema,
    values: readOnly(v.record(v.string(), v.pipe(v.string(), v.maxLength(500)))),
  }),
)
export type HistoryEvent = v.InferOutput<typeof eventSchema>

/** One entry for an application's history. */
export function happened(
  what: HistoryEvent['what'],
  at: Instant,
  values: Readonly<Record<string, string>> = {},
): HistoryEvent {
  return { what, at, values }
}
