import * as v from 'valibot'
import type { Application } from '../domain/application'
import { decisionFor } from '../domain/decision'
import { happened } from '../domain/history'
import { idSchema, lineSchema } from '../domain/text'
import { plainDateSchema, type Instant, type PlainDate, type Zone } from '../time/kinds'
import { command, editApplication } from './command'
import { latestInterview } from './letter-request'

/** The application with a new answer to "when will they decide?", the old one kept. In the zone of the last interview. */
export function withDecision(
  application: Application,
  date: PlainDate | null,
  reason: string,
  now: Instant,
  userZone: Zone,
): Application {
  const { decision } = application
  const next = decisionFor(date, latestInterview(application)?.zone ?? userZone)
  const same =
    decision.now.state === next.state &&
    (decision.now.state !== 'dated' || next.state !== 'dated' || decision.now.date === next.date)
  if (same) return application
  const first = decision.now.state === 'unasked'
  return {
    ...application,
    decision: {
      now: next,
      earlier: first
        ? decision.earlier
        : [...decision.earlier, { was: decision.now, changedAt: now, reason }],
    },
    history: [...application.history, happened('decisionDate', now, { date: date ?? '', reason })],
  }
}

/** The day they named, moved, or "they did not say" (null). */
export const setDecisionDate = command(
  v.object({ applicationId: idSchema, date: v.nullable(plainDateSchema), reason: lineSchema }),
  (workspace, { applicationId, date, reason }, context) =>
    editApplication(workspace, applicationId, 'decisionDate', (application) =>
      withDecision(application, date, reason, context.now, context.zone),
    ),
)
