import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import type { Instant } from '../time/kinds'
import type { Workspace } from '../workspace/workspace'
import type { MailNews } from './bring-in-mail'
import type { CommandContext } from './command'
import { withDecision } from './decision'
import { inStage, withOffer, withRejection } from './stages'

/** The application with what a mail of `at` brings. News that is known already starts nothing anew. */
export function withNews(
  workspace: Workspace,
  application: Application,
  news: MailNews,
  at: Instant,
  context: CommandContext,
): Application {
  switch (news.kind) {
    case 'none':
      return application
    case 'rejection':
      if (application.rejection !== null) return application
      return withRejection(inStage(workspace, application, 'declined', context), at)
    case 'offer':
      if (application.offer !== null && application.stage === 'offer')
        return {
          ...application,
          offer: { ...application.offer, answerBy: news.answerBy ?? application.offer.answerBy },
        }
      return withOffer(
        { ...inStage(workspace, application, 'offer', context), rejection: null, archive: null },
        news.answerBy,
        at,
      )
    case 'onHold':
      return {
        ...application,
        pause: { since: at, until: news.until, reason: '' },
        history: [...application.history, happened('paused', context.now)],
      }
    case 'decisionDate':
      return withDecision(application, news.date, '', context.now, context.zone)
  }
}
