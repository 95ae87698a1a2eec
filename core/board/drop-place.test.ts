import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeBoard } from '../domain/board-view'
import { boardStages, type BoardStage } from '../domain/stage'
import { buildCard } from '../etiquette/build-card'
import { anApplication } from '../testing/applications'
import { aPlanContext } from '../testing/plans'
import { aWorkspace, done } from '../testing/workspaces'
import { instant, zone } from '../time/kinds'
import { applyChange, inverseOf } from '../workspace/change'
import type { Workspace } from '../workspace/workspace'
import { passing } from './card-filter'
import { columnsInOrder, shownOf } from './columns'
import { indexWithout, placeAt } from './drop-place'

const moment = { now: instant('2027-04-09T10:00:00Z'), zone: zone('Europe/Madrid') }
const context = aPlanContext()
const away = { at: moment.now, outcome: 'rejected' } as const

/** Cards in their columns; “seen” is in the name of those that the filter shows. */
function columnsOf(workspace: Workspace, text: string) {
  const cards = [...workspace.applications.values()].map((application) => buildCard(application, context))
  const columns = columnsInOrder(cards, 'byHand', moment)
  return shownOf(columns, passing({ ...wholeBoard, text, archived: true }, moment))
}
const ids = (cards: readonly { readonly id: string }[]): readonly string[] => cards.map(({ id }) => id)

const anyBoard = fc.array(
  fc.record({
    stage: fc.constantFrom(...boardStages),
    seen: fc.boolean(),
    chosen: fc.boolean(),
    archived: fc.boolean(),
  }),
  { minLength: 1, maxLength: 24 },
)

function workspaceOf(board: readonly { stage: BoardStage; seen: boolean; archived: boolean }[]): Workspace {
  return aWorkspace(
    board.map(({ stage, seen, archived }, at) =>
      anApplication({
        id: `card-${at}`,
        company: seen ? 'seen' : 'hidden',
        stage,
        rank: `a${String(at).padStart(2, '0')}5`,
        archive: archived ? away : null,
      }),
    ),
  )
}

test('whatever a filter hides, the chosen cards land where they were let go, and nothing else moves', () => {
  fc.assert(
    fc.property(anyBoard, fc.constantFrom(...boardStages), fc.nat({ max: 30 }), (board, stage, over) => {
      const before = workspaceOf(board)
      const seen = columnsOf(before, 'seen')
      const isChosen = (id: string): boolean => board[Number(id.slice(5))]?.chosen === true
      const chosen = boardStages
        .flatMap((one) => seen[one])
        .filter((card) => card.archived === null && isChosen(card.id))
      const moved = new Set(ids(chosen))
      if (moved.size === 0) return
      // As the pointer measures it: among the cards as they still stand.
      const index = Math.min(over, seen[stage].length)
      const at = indexWithout(seen[stage], index, moved)
      const { workspace: after, outcome } = done(before, {
        kind: 'moveApplications',
        moves: [...moved].map((applicationId) => ({ applicationId })),
        stage,
        place: placeAt(seen[stage], index === seen[stage].length ? seen[stage].length : at, moved),
      })

      const others = seen[stage].filter((card) => !moved.has(card.id))
      const live = others.filter((card) => card.archived === null)
      const archived = others.filter((card) => card.archived !== null)
      const landing = Math.min(at, live.length)
      expect(ids(columnsOf(after, 'seen')[stage])).toEqual(
        ids([...live.slice(0, landing), ...chosen, ...live.slice(landing), ...archived]),
      )
      for (const one of boardStages) {
        const stays = (workspace: Workspace) =>
          ids(columnsOf(workspace, '')[one]).filter((id) => !moved.has(id))
        expect(stays(after)).toEqual(stays(before))
      }
      expect(outcome.change.records.map(({ id }) => id).toSorted()).toEqual([...moved].toSorted())
      const back = applyChange(after, inverseOf(outcome.change, after.revision + 1))
      expect(columnsOf(back, '')).toEqual(columnsOf(before, ''))
    }),
    { numRuns: 300, seed: 8 },
  )
})
