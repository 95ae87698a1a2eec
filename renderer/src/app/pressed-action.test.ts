import { expect, test } from 'vitest'
import { actionIds, appActions } from '#core/actions/app-actions'
import { pressedAction } from './pressed-action'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) =>
  pressedAction({
    ...{ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
    ...held,
  } as unknown as KeyboardEvent)

test.each([
  ['k', { ctrlKey: true }, 'palette'],
  ['k', { metaKey: true }, 'palette'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['z', { ctrlKey: true }, 'undo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['?', { shiftKey: true }, 'shortcuts'],
  ['1', { ctrlKey: true }, 'today'],
  [',', { metaKey: true }, 'settings'],
] as const)('%s', (key, held, action) => {
  expect(press(key, held)).toBe(action)
})

test.each([
  ['k', {}],
  ['n', { ctrlKey: true, altKey: true }],
  ['?', { altKey: true }],
  ['q', { ctrlKey: true }],
] as const)('%s asks for nothing', (key, held) => {
  expect(press(key, held)).toBeNull()
})

test('no two actions share their keys', () => {
  const keys = actionIds.map((id) => appActions[id].keys).filter((written) => written !== null)
  expect(new Set(keys).size).toBe(keys.length)
})
