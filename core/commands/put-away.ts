import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import type { Outcome } from '../domain/stage'
import type { Instant } from '../time/kinds'

/** The application put away with how it ended; it can be taken out again. */
export function archived(application: Application, outcome: Outcome, at: Instant): Application {
  return {
    ...application,
    archive: { at, outcome },
    history: [...application.history, happened('archived', at, { outcome })],
  }
}
