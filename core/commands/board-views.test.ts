import { expect, test } from 'vitest'
import { wholeBoard } from '../domain/board-view'
import { aWorkspace, commandContext, done, refusal } from '../testing/workspaces'
import { settingsOf } from '../workspace/workspace'

const late = { ...wholeBoard, due: 'overdue' } as const
const keep = (name: string, filter = late) =>
  ({ kind: 'keepBoardView', name, filter, order: 'nextStep' }) as const
const names = (workspace: Parameters<typeof settingsOf>[0]) =>
  settingsOf(workspace).boardViews.map(({ name }) => name)

test('a filter is kept under a name, and replaced under the same name', () => {
  const { workspace } = done(done(aWorkspace(), keep('Pressing')).workspace, keep('Silent'))
  expect(names(workspace)).toEqual(['Pressing', 'Silent'])
  const again = done(workspace, keep(' pressing ', { ...late, halfWritten: true } as never)).workspace
  expect(names(again)).toEqual(['pressing', 'Silent'])
  expect(settingsOf(again).boardViews[0]?.filter.halfWritten).toBe(true)
  expect(settingsOf(again).boardViews[0]?.id).toBe(settingsOf(workspace).boardViews[0]?.id)
})

test('no two views share a name, and none is without one', () => {
  const { workspace } = done(aWorkspace(), keep('Pressing'))
  const second = { ...commandContext(), newId: () => 'second' }
  const both = done(workspace, keep('Silent'), second).workspace
  const rename = (name: string) => ({ kind: 'renameBoardView', viewId: 'second', name }) as const
  expect([refusal(both, rename('PRESSING')), refusal(both, rename(' '))]).toEqual([
    'invalidInput',
    'invalidInput',
  ])
  expect(names(done(both, rename(' Quiet ')).workspace)).toEqual(['Pressing', 'Quiet'])
  expect(refusal(both, keep('  '))).toBe('invalidInput')
})

test('the board opens with a view until that is deleted', () => {
  const kept = done(aWorkspace(), keep('Pressing'))
  const viewId = kept.outcome.createdId ?? ''
  const usual = done(kept.workspace, { kind: 'setUsualBoardView', viewId }).workspace
  expect(settingsOf(usual).usualBoardView).toBe(viewId)
  const gone = done(usual, { kind: 'removeBoardView', viewId }).workspace
  expect([names(gone), settingsOf(gone).usualBoardView]).toEqual([[], ''])
  expect(refusal(gone, { kind: 'setUsualBoardView', viewId })).toBe('notFound')
})
