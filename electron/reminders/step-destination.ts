import { assertNever } from '#core/domain/text'
import type { Step } from '#core/etiquette/step'
import type { Destination } from '#core/ipc/events'

/** Where the main action of a step is done. */
export function stepDestination(step: Pick<Step, 'action'>, applicationId: string): Destination {
  switch (step.action) {
    case 'startDebrief':
      return { to: 'debrief', applicationId }
    case 'writeLetters':
    case 'writeLetter':
    case 'writeReply':
      return { to: 'letters', applicationId }
    case 'openCallSheet':
      return { to: 'callSheet', applicationId }
    case 'openApplication':
    case 'setDecisionDate':
    case 'archive':
      return { to: 'application', applicationId }
    default:
      return assertNever(step.action)
  }
}
