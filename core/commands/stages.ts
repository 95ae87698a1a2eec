import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import type { Stage } from '../domain/stage'
import { stillToThank } from '../etiquette/thanks'
import type { Instant, PlainDate } from '../time/kinds'
import type { Workspace } from '../workspace/workspace'
import type { CommandContext } from './command'
import { latestInterview } from './letter-request'
import { rankFor } from './ranks'

/** The application in another column, with what that column means written into its facts. */
export function inStage(
  workspace: Workspace,
  application: Application,
  stage: Stage,
  context: CommandContext,
): Application {
  if (application.stage === stage) return application
  return {
    ...application,
    stage,
    rank: rankFor(workspace, stage, 'top', application.id),
    history: [...application.history, happened('moved', context.now, { from: application.stage, to: stage })],
  }
}

/** An offer came. Whatever was on hold is on the move again. */
export function withOffer(application: Application, answerBy: PlainDate | null, now: Instant): Application {
  return {
    ...application,
    offer: { receivedAt: now, answerBy, acknowledgedAt: null, notes: application.offer?.notes ?? '' },
    pause: null,
    history: [...application.history, happened('offerReceived', now, { answerBy: answerBy ?? '' })],
  }
}

/** They said no. The pause before the reply begins; being on hold ends, or the reply would be forgotten. */
export function withRejection(application: Application, now: Instant): Application {
  return {
    ...application,
    rejection: { at: now, holdLiftedAt: null, keepWarmDone: [] },
    pause: null,
    history: [...application.history, happened('declinedByEmployer', now)],
  }
}

/** When the last note of the latest interview is out, the card goes to *Thanked* by itself. */
export function thankedIfAllAre(
  workspace: Workspace,
  application: Application,
  context: CommandContext,
): Application {
  const last = latestInterview(application)
  const done =
    application.stage === 'interviewed' &&
    last !== null &&
    last.interviewers.length > 0 &&
    stillToThank(application, last).length === 0
  return done ? inStage(workspace, application, 'thanked', context) : application
}
