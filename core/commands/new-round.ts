import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import { endOf, type Interview } from '../domain/interview'
import { compareInstants } from '../time/arithmetic'
import { settingsOf, type Workspace } from '../workspace/workspace'
import type { CommandContext } from './command'
import { rankFor } from './ranks'

/** They have asked the user in: whatever said that it was over, or on hold, no longer holds. */
function revived(application: Application, { now }: CommandContext): Application {
  const { pause, archive, rejection } = application
  if (pause === null && archive === null && rejection === null) return application
  return {
    ...application,
    pause: null,
    archive: null,
    rejection: null,
    history: [
      ...application.history,
      ...(pause === null ? [] : [happened('resumed', now)]),
      ...(archive === null ? [] : [happened('restored', now)]),
    ],
  }
}

/** A waiting card comes back to *Interviewed*, at the top where it is seen; an offer keeps its column, and so does a no. */
function backToInterviewed(
  workspace: Workspace,
  application: Application,
): Pick<Application, 'stage' | 'rank'> {
  const { stage, rejection, offer } = application
  const stays = stage === 'interviewed' || rejection !== null || (stage === 'offer' && offer !== null)
  return stays
    ? { stage, rank: application.rank }
    : { stage: 'interviewed', rank: rankFor(workspace, 'interviewed', 'top', application.id) }
}

/** The application with another interview. One still to come also takes it out of a pause, a no and the archive. */
export function withNewRound(
  workspace: Workspace,
  application: Application,
  interview: Interview,
  context: CommandContext,
): Application {
  const isToCome =
    compareInstants(endOf(interview, context.zone, settingsOf(workspace).assumedMinutes), context.now) > 0
  const base = isToCome ? revived(application, context) : application
  return {
    ...base,
    ...backToInterviewed(workspace, base),
    interviews: [...base.interviews, interview],
    history: [...base.history, happened('interviewAdded', context.now, { start: interview.start })],
  }
}
