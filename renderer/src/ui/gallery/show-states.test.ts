import { expect, test } from 'vitest'
import { standingSelector } from './show-states'

test.each([
  ['.button:hover', '.button:is(.shows-hover *)'],
  ['.a:is([x], [y]):is(:hover, :active)', '.a:is([x], [y]):is(:is(.shows-hover *), :is(.shows-pressed *))'],
  [':focus-visible', ':is(.shows-focus :is(button, input, select))'],
  ['.button', null],
  ['.field:focus-within', null],
])('%s is shown by %s', (selector, standing) => {
  expect(standingSelector(selector)).toBe(standing)
})
