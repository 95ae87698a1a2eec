import { expect, test } from 'vitest'
import { ariaKeys, keyNames } from './key-names'

test.each([
  ['Mod+Shift+K', false, ['Ctrl', 'Shift', 'K']],
  ['Mod+Shift+K', true, ['⌘', '⇧', 'K']],
  ['Delete', false, ['Del']],
  ['/', false, ['/']],
])('%s (Apple: %s) is shown as %j', (keys, apple, names) => {
  expect(keyNames(keys, apple)).toEqual(names)
})

test('screen readers hear the key that is really pressed', () => {
  expect(ariaKeys('Mod+K', false)).toBe('Control+K')
  expect(ariaKeys('Mod+K', true)).toBe('Meta+K')
})
