import * as v from 'valibot'
import { boardFilterSchema, boardOrderSchema, mostBoardViews, type BoardView } from '../domain/board-view'
import type { Settings } from '../domain/settings'
import { idSchema, lineSchema } from '../domain/text'
import { failed } from '../workspace/failure'
import { settingsOf, type Workspace } from '../workspace/workspace'
import { changed, command, label } from './command'

type Views = Pick<Settings, 'boardViews' | 'usualBoardView'>

function putViews(
  workspace: Workspace,
  key: string,
  name: string,
  views: Partial<Views>,
  createdId?: string,
) {
  const before = workspace.settings.get('settings') ?? null
  const after = { ...settingsOf(workspace), ...views }
  return changed(
    workspace,
    label(key, { name }),
    [{ table: 'settings', id: 'settings', before, after }],
    createdId === undefined ? {} : { createdId },
  )
}

const isCalled =
  (name: string) =>
  (view: BoardView): boolean =>
    view.name.toLowerCase() === name.toLowerCase()

/** Keeps a filter and an order under a name; a view of that name is replaced and keeps its place. */
export const keepBoardView = command(
  v.object({ name: lineSchema, filter: boardFilterSchema, order: boardOrderSchema }),
  (workspace, { name: typed, filter, order }, { newId }) => {
    const name = typed.trim()
    if (name === '') return failed('invalidInput')
    const { boardViews } = settingsOf(workspace)
    const known = boardViews.find(isCalled(name))
    if (known === undefined && boardViews.length >= mostBoardViews) return failed('invalidInput')
    const view: BoardView = { id: known?.id ?? newId(), name, filter, order }
    const after =
      known === undefined
        ? [...boardViews, view]
        : boardViews.map((other) => (other === known ? view : other))
    return putViews(workspace, 'keepBoardView', name, { boardViews: after }, view.id)
  },
)

/** Gives a kept view another name, one that no other view has. */
export const renameBoardView = command(
  v.object({ viewId: idSchema, name: lineSchema }),
  (workspace, { viewId, name: typed }) => {
    const name = typed.trim()
    if (name === '') return failed('invalidInput')
    const { boardViews } = settingsOf(workspace)
    const known = boardViews.find(({ id }) => id === viewId)
    if (known === undefined) return failed('notFound')
    if (boardViews.some((other) => other !== known && isCalled(name)(other))) return failed('invalidInput')
    return putViews(workspace, 'renameBoardView', name, {
      boardViews: boardViews.map((other) => (other === known ? { ...known, name } : other)),
    })
  },
)

/** Forgets a kept view; the board opens with everything again if it opened with that one. */
export const removeBoardView = command(v.object({ viewId: idSchema }), (workspace, { viewId }) => {
  const { boardViews, usualBoardView } = settingsOf(workspace)
  const known = boardViews.find(({ id }) => id === viewId)
  if (known === undefined) return failed('notFound')
  return putViews(workspace, 'removeBoardView', known.name, {
    boardViews: boardViews.filter((other) => other !== known),
    usualBoardView: usualBoardView === viewId ? '' : usualBoardView,
  })
})

/** What the board opens with: a kept view, or null for everything. */
export const setUsualBoardView = command(
  v.object({ viewId: v.nullable(idSchema) }),
  (workspace, { viewId }) => {
    const known = settingsOf(workspace).boardViews.find(({ id }) => id === viewId)
    if (viewId !== null && known === undefined) return failed('notFound')
    return putViews(workspace, 'setUsualBoardView', known?.name ?? '', { usualBoardView: viewId ?? '' })
  },
)
