import type { Handlers } from '#core/ipc/contract'
import { failed, FailureError, valueOf } from '#core/workspace/failure'
import { settingsOf } from '#core/workspace/workspace'
import type { CardIndex } from '../cards/card-index'
import { CardPortions } from '../cards/card-portions'
import { firstCards } from '../cards/first-cards'
import { namesElsewhere } from '../cards/names-elsewhere'
import type { KeptWorkspace } from '../kept-workspace'

/** Reading and changing the data. */
export function createWorkspaceHandlers(
  kept: KeptWorkspace,
  cards: CardIndex,
  whole: () => Promise<void>,
  run: KeptWorkspace['run'],
): Handlers['workspace'] {
  const portions = new CardPortions(() => kept.current(), cards)
  return {
    open: () => {
      const workspace = kept.current()
      const first = firstCards(workspace.applications)
      return {
        revision: workspace.revision,
        cards: first.ids.flatMap((id) => cards.get(id) ?? []),
        awaited: first.besides,
        people: [...workspace.people.values()],
        settings: settingsOf(workspace),
        undo: kept.undoState(),
        saving: kept.saving(),
      }
    },
    cards: async ({ after }) => {
      await whole()
      return portions.after(after)
    },
    application: ({ id }) => {
      const workspace = kept.current()
      const application = workspace.applications.get(id)
      if (application === undefined) throw new FailureError(failed('notFound').failure)
      const elsewhere = namesElsewhere(workspace, application)
      return { application, elsewhere, around: cards.around(application.company) }
    },
    run: async ({ command }) => valueOf(await run(command)),
    undo: async () => valueOf(await kept.undo()),
    redo: async () => valueOf(await kept.redo()),
    retrySave: async () => {
      await kept.retrySave()
      return null
    },
  }
}
