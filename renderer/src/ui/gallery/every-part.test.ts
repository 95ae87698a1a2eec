import { expect, test } from 'vitest'

const parts = import.meta.glob<string>('../*.vue', { query: '?raw', import: 'default', eager: true })
const pages = import.meta.glob<string>('./*.vue', { query: '?raw', import: 'default', eager: true })

const nameOf = (path: string): string => path.replace(/^.*\/|\.vue$/g, '')

/** The parts that a component puts into its template, by the names it imports them under. */
function partsIn(source: string): readonly string[] {
  return [...source.matchAll(/import (\w+) from '(?:#ui|\.|\.\.)\/(\w+)\.vue'/g)]
    .filter(([, name]) => new RegExp(`<${name}[\\s>/]`).test(source))
    .map(([, , file]) => file ?? '')
}

test('every part stands in the gallery: by itself, or inside one that does', () => {
  const sources = new Map(
    [...Object.entries(parts), ...Object.entries(pages)].map(([p, s]) => [nameOf(p), s]),
  )
  const seen = new Set<string>()
  const look = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    partsIn(sources.get(name) ?? '').forEach(look)
  }
  look('UiGallery')
  expect(Object.keys(parts).length).toBeGreaterThan(40)
  expect(
    Object.keys(parts)
      .map(nameOf)
      .filter((name) => !seen.has(name)),
  ).toEqual([])
})
