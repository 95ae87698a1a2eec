import type { AnyCommand } from '#core/commands/all-commands'
import { runCommand } from '#core/commands/run-command'
import type { RunResult } from '#core/ipc/rooms/workspace'
import type { Instant, Zone } from '#core/time/kinds'
import { applyChange, inverseOf, type Change } from '#core/workspace/change'
import { failed, success, type Result } from '#core/workspace/failure'
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace'
import type { Changed, KeptWorkspace } from '../kept-workspace'

/** A workspace that lives in memory, for tests of the parts around it. `commands` is what it was asked to do, in order. */
export function createMemoryWorkspace(now: () => Instant, zone: Zone, beginning: Workspace = emptyWorkspace) {
  let workspace = beginning
  let made = 0
  const done: Change[] = []
  const commands: AnyCommand[] = []
  const listeners = new Set<(changed: Changed) => void>()

  function apply(change: Change): Result<RunResult> {
    const before = workspace
    workspace = applyChange(workspace, change)
    const changed = { change, before, after: workspace, undo: { undo: null, redo: null } }
    for (const listener of listeners) listener(changed)
    return success({ revision: workspace.revision, createdId: null, saved: true })
  }

  const kept: KeptWorkspace = {
    start: () => Promise.resolve({ state: 'ok' }),
    current: () => workspace,
    run(command) {
      commands.push(command)
      const outcome = runCommand(workspace, command, { now: now(), zone, newId: () => `made-${(made += 1)}` })
      if (!outcome.ok) return Promise.resolve(outcome)
      if (!outcome.value.change.silent) done.push(outcome.value.change)
      return Promise.resolve(apply(outcome.value.change))
    },
    undo() {
      const last = done.pop()
      return Promise.resolve(
        last === undefined ? failed('nothingToUndo') : apply(inverseOf(last, workspace.revision + 1)),
      )
    },
    redo: () => Promise.resolve(failed('nothingToUndo')),
    undoState: () => ({ undo: null, redo: null }),
    onChanged(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    saving: () => ({ state: 'saved' }),
    onSavingChanged: () => () => undefined,
    retrySave: () => Promise.resolve(),
    flush: () => Promise.resolve(),
    saveNow: () => undefined,
    stop: () => undefined,
  }

  return { kept, commands, current: () => workspace, apply }
}
