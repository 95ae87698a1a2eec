import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { runCommand } from '../commands/run-command'
import { aimed, anyCommandOf } from '../testing/any-command'
import { commandContext } from '../testing/workspaces'
import { eachCard, lives } from '../testing/lives'
import { applyChange, inverseOf } from '../workspace/change'
import { buildCard } from './build-card'

// Hundreds of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 60_000 })

test('whatever was done last, taking it back brings back the very same steps', () => {
  fc.assert(
    fc.property(lives, anyCommandOf(), (life, last) => {
      eachCard(life, (card, application, { workspace, settings, zone, now }) => {
        const result = runCommand(workspace, aimed(last, workspace), commandContext(now, zone))
        if (!result.ok) return
        const done = applyChange(workspace, result.value.change)
        const back = applyChange(done, inverseOf(result.value.change, done.revision + 1))
        const again = back.applications.get(application.id)
        if (again === undefined) throw new Error('undo lost an application')
        expect(buildCard(again, { zone, settings, people: back.people })).toEqual(card)
      })
    }),
    { numRuns: 60, seed: 21 },
  )
})
