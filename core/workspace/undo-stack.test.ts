import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Announcement } from '../domain/announcement'
import { addMinutes, instantOf, milliseconds } from '../time/arithmetic'
import { instant, type Instant } from '../time/kinds'
import { applyChange, type Change } from './change'
import {
  deepestUndo,
  emptyUndoStack,
  pushChange,
  redoStep,
  undoLabels,
  undoStep,
  type UndoStack,
} from './undo-stack'
import { emptyWorkspace, type Workspace } from './workspace'

const start = instant('2027-04-08T09:45:00Z')
const seconds = (count: number): Instant => instantOf(milliseconds(start) + count * 1000)

/** Any table will do; announcements have the fewest fields. */
function put(workspace: Workspace, id: string, at: Instant, extra: Partial<Change> = {}): Change {
  const after: Announcement = { id, announcedAt: at, seenAt: null }
  const before = workspace.announcements.get(id) ?? null
  return {
    revision: workspace.revision + 1,
    label: { key: id, values: {} },
    coalesce: null,
    silent: false,
    records: [{ table: 'announcements', id, before, after }],
    ...extra,
  }
}

/** A stack and a workspace that move together, as in main. */
function session() {
  let workspace = emptyWorkspace
  let stack: UndoStack = emptyUndoStack
  const take = (turn: ReturnType<typeof undoStep>) => {
    if (turn === null) return false
    workspace = applyChange(workspace, turn.change)
    stack = turn.stack
    return true
  }
  return {
    put: (id: string, at = start, extra: Partial<Change> = {}, pushedAt = at) => {
      const change = put(workspace, id, at, extra)
      workspace = applyChange(workspace, change)
      stack = pushChange(stack, change, pushedAt)
    },
    undo: () => take(undoStep(stack, workspace.revision + 1)),
    redo: () => take(redoStep(stack, workspace.revision + 1)),
    ids: () => [...workspace.announcements.keys()],
    announcements: () => workspace.announcements,
    revision: () => workspace.revision,
    steps: () => stack.past.length,
    labels: () => undoLabels(stack),
  }
}

describe('undo', () => {
  it('takes back the newest step and redo does it again, each as a new revision', () => {
    const main = session()
    main.put('a')
    main.put('b')
    main.undo()
    expect([main.ids(), main.revision()]).toEqual([['a'], 3])
    expect(main.labels()).toEqual({ undo: { key: 'a', values: {} }, redo: { key: 'b', values: {} } })
    main.redo()
    expect([main.ids(), main.revision()]).toEqual([['a', 'b'], 4])
    expect(main.redo()).toBe(false)
  })

  it('has nothing to offer at the beginning', () => {
    const main = session()
    expect(main.undo()).toBe(false)
    expect(main.labels()).toEqual({ undo: null, redo: null })
  })

  it('forgets what was undone once something new is done', () => {
    const main = session()
    main.put('a')
    main.undo()
    main.put('b')
    expect(main.redo()).toBe(false)
  })

  it('passes over silent changes', () => {
    const main = session()
    main.put('a')
    main.put('reminder', start, { silent: true })
    main.undo()
    expect(main.ids()).toEqual(['reminder'])
  })

  it('keeps the newest 200 steps', () => {
    const main = session()
    for (let step = 0; step < deepestUndo + 5; step += 1) main.put(`s${step}`)
    while (main.undo());
    expect(main.ids()).toEqual(['s0', 's1', 's2', 's3', 's4'])
  })
})

describe('typing', () => {
  const typing = { coalesce: 'notes:a' }

  it('counts as one step while its pauses are short', () => {
    const main = session()
    main.put('a', seconds(0), typing)
    main.put('a', seconds(3), typing)
    main.put('a', seconds(6), typing)
    expect(main.steps()).toBe(1)
    main.undo()
    expect(main.ids()).toEqual([])
  })

  it('that was taken back by typing leaves no step', () => {
    const main = session()
    main.put('a', start)
    main.put('a', seconds(1), typing)
    main.put('a', start, typing, seconds(2))
    expect(main.steps()).toBe(1)
  })

  it.each([
    ['after a longer pause', (main: ReturnType<typeof session>) => main.put('a', seconds(3.001), typing)],
    [
      'in another place',
      (main: ReturnType<typeof session>) => main.put('a', seconds(1), { coalesce: 'notes:b' }),
    ],
    [
      'after the clock was set back',
      (main: ReturnType<typeof session>) => main.put('a', seconds(-1), typing),
    ],
  ])('is a new step %s', (_, next) => {
    const main = session()
    main.put('a', seconds(0), typing)
    next(main)
    expect(main.steps()).toBe(2)
  })

  it('is a new step after something else, an undo or a redo', () => {
    const main = session()
    main.put('a', seconds(0), typing)
    main.put('b', seconds(1))
    main.put('a', seconds(2), typing)
    expect(main.steps()).toBe(3)
    main.undo()
    main.redo()
    main.put('a', seconds(2.5), typing)
    expect(main.steps()).toBe(4)
  })
})

it('any sequence of steps undone is the beginning, and redone is the end', () => {
  const move = fc.record({ id: fc.constantFrom('a', 'b', 'c'), typed: fc.boolean(), undo: fc.boolean() })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const main = session()
      moves.forEach(({ id, typed, undo }, index) => {
        if (undo) main.undo()
        else main.put(id, addMinutes(start, index / 60), { coalesce: typed ? id : null })
      })
      const end = main.announcements()
      let undone = 0
      while (main.undo()) undone += 1
      expect(main.ids()).toEqual([])
      for (; undone > 0; undone -= 1) main.redo()
      expect(main.announcements()).toEqual(end)
    }),
    { seed: 20270408 },
  )
})
