import { expect, test } from 'vitest'
import { addSample } from '#core/commands/sample-data'
import { runCommand } from '#core/commands/run-command'
import { buildCard } from '#core/etiquette/build-card'
import { instant, zone } from '#core/time/kinds'
import { applyChange } from '#core/workspace/change'
import { valueOf } from '#core/workspace/failure'
import { emptyWorkspace } from '#core/workspace/workspace'
import { CardIndex } from './card-index'
import { workspaceChanged } from './workspace-changed'

const now = instant('2027-03-01T09:00:00Z')
const here = zone('Europe/London')
const context = { now, zone: here, newId: () => 'new' }

test('an edit tells the page no more than ten kilobytes, whatever else is on file', async () => {
  const { change: adding } = valueOf(addSample.run(emptyWorkspace, {}, context))
  const before = applyChange(emptyWorkspace, adding)
  for (const { id } of before.applications.values()) {
    const edit = { kind: 'editDetails', applicationId: id, field: 'role', value: 'Analyst of all' } as const
    const { change } = valueOf(runCommand(before, edit, context))
    const after = applyChange(before, change)
    const index = new CardIndex(buildCard, {
      workspace: () => after,
      zone: () => here,
      daysOff: () => new Set(),
    })
    await index.rebuild(() => undefined)
    const undo = { undo: change.label, redo: null }
    const told = workspaceChanged({ change, before, after, undo }, index.follow(change), now)
    expect(told.applications.map((application) => application.id)).toEqual([id])
    expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThan(10_240)
  }
})
