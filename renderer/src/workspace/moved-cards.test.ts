import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runCommand } from '#core/commands/run-command'
import { boardStages } from '#core/domain/stage'
import { buildCard } from '#core/etiquette/build-card'
import { anApplication } from '#core/testing/applications'
import { aPlanContext } from '#core/testing/plans'
import { aWorkspace, commandContext } from '#core/testing/workspaces'
import { applyChange } from '#core/workspace/change'
import { valueOf } from '#core/workspace/failure'
import { movedCards } from './moved-cards'

const context = aPlanContext()
const board = fc.array(fc.record({ stage: fc.constantFrom(...boardStages), chosen: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
})

test('cards are shown where main then puts them, by the same ranks', () => {
  fc.assert(
    fc.property(board, fc.constantFrom(...boardStages), fc.nat({ max: 12 }), (given, stage, over) => {
      const workspace = aWorkspace(
        given.map((one, at) => anApplication({ id: `c${at}`, stage: one.stage, rank: `a${at}5` })),
      )
      const ids = given.flatMap(({ chosen }, at) => (chosen ? [`c${at}`] : []))
      if (ids.length === 0) return
      const below = given.findIndex((one, at) => !one.chosen && one.stage === stage && at >= over)
      const place = below < 0 ? ('bottom' as const) : { above: `c${below}` }
      const cards = new Map(
        [...workspace.applications.values()].map((one) => [one.id, buildCard(one, context)] as const),
      )
      const moves = ids.map((applicationId) => ({ applicationId }))
      const command = { kind: 'moveApplications', moves, stage, place } as const
      const { change } = valueOf(runCommand(workspace, command, commandContext()))
      const after = applyChange(workspace, change)
      const guessed = movedCards(cards, ids, { stage, place })
      for (const { id, rank, stage: there } of after.applications.values()) {
        expect({ rank, stage: there }).toEqual({ rank: guessed.get(id)?.rank, stage: guessed.get(id)?.stage })
      }
    }),
    { seed: 8 },
  )
})
