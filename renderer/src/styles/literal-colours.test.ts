import { expect, test } from 'vitest'
import { literalColours } from './literal-colours'

const sources = import.meta.glob<string>(['../**/*.{css,vue,ts}', '!../**/*.test.ts', '!./tokens.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

test('colours are written in the tokens file and nowhere else', () => {
  expect(Object.values(sources).filter((source) => source === '')).toEqual([])
  expect(Object.keys(sources)).toContain('./base.css')
  const offenders = Object.entries(sources).flatMap(([path, source]) =>
    literalColours(path, source).map((colour) => `${path}: ${colour}`),
  )
  expect(offenders).toEqual([])
})

test.each([
  ['a.css', 'a { color: #fff; }', ['#fff']],
  ['a.css', 'a { border: 1px solid red }', ['red']],
  ['a.css', 'a { box-shadow: 0 0 1px rgb(0 0 0 / 0.5) }', ['rgb(']],
  ['a.vue', '<style scoped>a { color: white; }</style>', ['white']],
  ['a.vue', '<template><a :style="{ color: \'#aabbcc\' }" /></template>', ['#aabbcc']],
  ['a.ts', "const paint = 'hsl(0 0% 0%)'", ['hsl(']],
  ['a.css', 'a { color: var(--red); background: color-mix(in srgb, var(--text) 5%, transparent) }', []],
  ['a.vue', '<template><a href="#/board"><template #add /></a></template>', []],
])('in %s, %s has %j', (path, source, colours) => {
  expect(literalColours(path, source)).toEqual(colours)
})
