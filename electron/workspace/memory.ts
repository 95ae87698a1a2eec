import type { UndoState } from '#core/ipc/rooms/workspace'
import type { Outcome } from '#core/commands/command'
import type { Instant } from '#core/time/kinds'
import { applyChange, type Change } from '#core/workspace/change'
import { failed, success, type Result } from '#core/workspace/failure'
import {
  emptyUndoStack,
  pushChange,
  redoStep,
  undoLabels,
  undoStep,
  type UndoStack,
  type UndoTurn,
} from '#core/workspace/undo-stack'
import { emptyWorkspace, inTables, type Workspace } from '#core/workspace/workspace'
import type { Log } from '../diagnostics/log'
import { createListeners } from './listeners'

/** A change that memory has taken: what it was before, what it is now, and what can be undone from here. */
export interface ChangeMade {
  readonly change: Change
  readonly before: Workspace
  readonly after: Workspace
  readonly undo: UndoState
}

/** A change that could be made now; `accept` makes it. */
export interface Prepared extends Outcome {
  readonly accept: () => void
}

/** The data in force and the way back. Swapped whole: nobody ever sees half of a change. */
export interface Memory {
  open(workspace: Workspace): void
  current(): Workspace
  /** What a command made, ready to be accepted. */
  prepare(outcome: Outcome, at: Instant): Prepared
  undo(): Result<Prepared>
  redo(): Result<Prepared>
  undoState(): UndoState
  onChanged(listener: (made: ChangeMade) => void): () => void
}

export function createMemory(log: Log): Memory {
  const listeners = createListeners<ChangeMade>(log)
  let workspace = emptyWorkspace
  let stack = emptyUndoStack

  function swap(change: Change, nextStack: UndoStack): void {
    const before = workspace
    workspace = applyChange(before, change)
    stack = nextStack
    listeners.tell({ change, before, after: workspace, undo: undoLabels(stack) })
  }

  function turn(step: UndoTurn | null): Result<Prepared> {
    if (step === null) return failed('nothingToUndo')
    const { change } = step
    return success({ change, createdId: null, accept: () => swap(change, step.stack) })
  }

  return {
    open: (opened) => {
      workspace = inTables(opened)
      // What was undone or done belongs to the data that was in force before.
      stack = emptyUndoStack
    },
    current: () => workspace,
    prepare: (outcome, at) => ({
      ...outcome,
      accept: () => swap(outcome.change, pushChange(stack, outcome.change, at)),
    }),
    undo: () => turn(undoStep(stack, workspace.revision + 1)),
    redo: () => turn(redoStep(stack, workspace.revision + 1)),
    undoState: () => undoLabels(stack),
    onChanged: listeners.add,
  }
}
