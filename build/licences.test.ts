import { expect, test } from 'vitest'
import { packageFolder } from './licences'

test.each([
  ['/app/node_modules/vue/dist/vue.js', '/app/node_modules/vue'],
  ['/app/node_modules/@vue/reactivity/dist/x.js', '/app/node_modules/@vue/reactivity'],
  ['/app/node_modules/a/node_modules/b/index.js', '/app/node_modules/a/node_modules/b'],
  ['C:\\app\\node_modules\\vue\\dist\\vue.js', 'C:/app/node_modules/vue'],
  ['/app/core/time/kinds.ts', null],
])('%s belongs to %s', (file, folder) => {
  expect(packageFolder(file)).toBe(folder)
})
