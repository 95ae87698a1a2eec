import { milliseconds } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import { inverseOf, merged, type Change, type ChangeLabel } from './change'
import { changesNothing } from './survives-saving'

/** One line of steps, shared by all windows, for the running session. The newest step stands last in `past`. */
export interface UndoStack {
  readonly past: readonly Change[]
  /** What was undone, the next to redo last. */
  readonly future: readonly Change[]
  /** When the newest step was last typed into; null once something else came between. */
  readonly typedAt: Instant | null
}

/** A change to apply, and the stack as it stands once it is applied. */
export interface UndoTurn {
  readonly change: Change
  readonly stack: UndoStack
}

export const emptyUndoStack: UndoStack = { past: [], future: [], typedAt: null }

/** How long a pause may be for typing to count as one step. */
export const typingPause = 3000

/** How many steps back are kept. */
export const deepestUndo = 200

/** The stack after a change. Typing into the same place goes into the newest step; silent changes leave no trace. */
export function pushChange(stack: UndoStack, change: Change, at: Instant): UndoStack {
  if (change.silent) return stack
  const typedAt = change.coalesce === null ? null : at
  const last = stack.past.at(-1)
  if (last !== undefined && continuesTyping(stack, last, change, at)) {
    const typed = merged(last, change)
    // Typed and taken away again: there is no step left to undo.
    const steps = changesNothing(typed) ? [] : [typed]
    return { past: [...stack.past.slice(0, -1), ...steps], future: [], typedAt }
  }
  return { past: [...stack.past, change].slice(-deepestUndo), future: [], typedAt }
}

function continuesTyping(stack: UndoStack, last: Change, change: Change, at: Instant): boolean {
  if (change.coalesce === null || last.coalesce !== change.coalesce || stack.typedAt === null) return false
  const pause = milliseconds(at) - milliseconds(stack.typedAt)
  return pause >= 0 && pause <= typingPause
}

/** Takes the newest step back, as the change of `revision`; null when there is none. */
export function undoStep(stack: UndoStack, revision: number): UndoTurn | null {
  const last = stack.past.at(-1)
  if (last === undefined) return null
  return {
    change: inverseOf(last, revision),
    stack: { past: stack.past.slice(0, -1), future: [...stack.future, last], typedAt: null },
  }
}

/** Does again what was undone last, as the change of `revision`; null when there is nothing. */
export function redoStep(stack: UndoStack, revision: number): UndoTurn | null {
  const next = stack.future.at(-1)
  if (next === undefined) return null
  return {
    change: { ...next, revision, coalesce: null },
    stack: { past: [...stack.past, next], future: stack.future.slice(0, -1), typedAt: null },
  }
}

/** What the next undo and the next redo would be called. */
export function undoLabels(stack: UndoStack): {
  readonly undo: ChangeLabel | null
  readonly redo: ChangeLabel | null
} {
  return { undo: stack.past.at(-1)?.label ?? null, redo: stack.future.at(-1)?.label ?? null }
}
