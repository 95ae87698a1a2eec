import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { aimed, anyCommandOf, type Throw } from '../testing/any-command'
import { aWorkspace, inTurn } from '../testing/workspaces'
import { applyChange, inverseOf, type Change } from '../workspace/change'
import { survivesSaving } from '../workspace/survives-saving'
import { tableNames, type Workspace } from '../workspace/workspace'
import { commandSchema } from './all-commands'
import { runCommand } from './run-command'

// Hundreds of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 60_000 })

const sequence = fc.array(anyCommandOf(), { minLength: 1, maxLength: 12 })

/** Runs the commands one after the other; failures change nothing. Gives every change with what it was made on. */
function run(throws: readonly Throw[], beginning: Workspace) {
  const turns = inTurn()
  const changes: Change[] = []
  let reached = beginning
  for (const thrown of throws) {
    const command = aimed(thrown, reached)
    expect(v.is(commandSchema, command)).toBe(true)
    const result = runCommand(reached, command, turns.next())
    if (!result.ok) continue
    checkChange(result.value.change, reached)
    reached = applyChange(reached, result.value.change)
    changes.push(result.value.change)
  }
  return { changes, end: reached }
}

function checkChange(change: Change, workspace: Workspace): void {
  const after = applyChange(workspace, change)
  expect([change.revision, survivesSaving(change)]).toEqual([workspace.revision + 1, true])
  const named = new Set(change.records.map(({ table, id }) => `${table}/${id}`))
  expect(named.size).toBe(change.records.length)
  for (const record of change.records) {
    expect(record.before).toBe(workspace[record.table].get(record.id) ?? null)
  }
  for (const table of tableNames) {
    if (!change.records.some((record) => record.table === table)) expect(after[table]).toBe(workspace[table])
    for (const [id, record] of workspace[table]) {
      if (!named.has(`${table}/${id}`)) expect(after[table].get(id)).toBe(record)
    }
  }
}

test('no command that its schema lets through throws; what it does can be saved, and the rest keeps its identity', () => {
  fc.assert(
    fc.property(sequence, (throws) => {
      run(throws, aWorkspace())
    }),
    { numRuns: 150, seed: 42 },
  )
})

test('any sequence of commands, taken back one by one, is the beginning', () => {
  fc.assert(
    fc.property(sequence, (throws) => {
      const beginning = aWorkspace()
      const { changes, end } = run(throws, beginning)
      const back = changes
        .toReversed()
        .reduce((reached, change) => applyChange(reached, inverseOf(change, reached.revision + 1)), end)
      expect({ ...back, revision: 0 }).toEqual({ ...beginning, revision: 0 })
    }),
    { numRuns: 100, seed: 43 },
  )
})
