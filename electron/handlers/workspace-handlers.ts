import type { Handlers } from '#core/ipc/contract'
import { failed, FailureError, valueOf } from '#core/workspace/failure'
import { settingsOf } from '#core/workspace/workspace'
import type { CardIndex } from '../cards/card-index'
import { namesElsewhere } from '../cards/names-elsewhere'
import type { KeptWorkspace } from '../kept-workspace'

/** Reading and changing the data. */
export function createWorkspaceHandlers(kept: KeptWorkspace, cards: CardIndex): Handlers['workspace'] {
  return {
    open: () => {
      const workspace = kept.current()
      return {
        revision: workspace.revision,
        cards: cards.all(),
        people: [...workspace.people.values()],
        settings: settingsOf(workspace),
        undo: kept.undoState(),
        saving: kept.saving(),
      }
    },
    application: ({ id }) => {
      const workspace = kept.current()
      const application = workspace.applications.get(id)
      if (application === undefined) throw new FailureError(failed('notFound').failure)
      const elsewhere = namesElsewhere(workspace, application)
      return { application, elsewhere, around: cards.around(application.company) }
    },
    run: async ({ command }) => valueOf(await kept.run(command)),
    undo: async () => valueOf(await kept.undo()),
    redo: async () => valueOf(await kept.redo()),
    retrySave: async () => {
      await kept.retrySave()
      return null
    },
  }
}
