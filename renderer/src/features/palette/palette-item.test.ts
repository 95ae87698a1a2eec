import { expect, test } from 'vitest'
import type { FoundText, SearchHit } from '#core/search/search-hit'
import { textItems, withRecent } from './palette-item'

const note: FoundText = {
  place: { kind: 'notes' },
  person: '',
  parts: [
    { text: 'They asked about ', lit: false },
    { text: 'SQL', lit: true },
  ],
}
const hits: readonly SearchHit[] = [
  { what: 'person', id: 'p', title: [{ text: 'Dana Lee', lit: true }], detail: [] },
  {
    ...{ what: 'application', id: 'a', title: [{ text: 'Acme', lit: false }], detail: [] },
    ...{ stage: 'thanked', archived: null, texts: [note, note], more: 1 },
  },
]

test('of what a search found, letters and notes become lines that say whose they are and where they stand', () => {
  const items = textItems(hits, ({ place }) => place.kind)
  expect(items).toMatchObject([
    { kind: 'text', id: 'a:0', applicationId: 'a', note: 'Acme · notes', text: note },
    { kind: 'text', id: 'a:1' },
  ])
})

test('what was used last comes first, each once, and only so many', () => {
  expect(withRecent(['b', 'a', 'c'], 'a', 3)).toEqual(['a', 'b', 'c'])
  expect(withRecent(['b', 'c', 'd'], 'a', 3)).toEqual(['a', 'b', 'c'])
})

test('a line begins shortly before the words found, at the beginning of a word', () => {
  const before = 'In the end we spoke for a while about the way they plan, and '
  const parts = [
    { text: before, lit: false },
    { text: 'SQL', lit: true },
  ]
  const [hit] = hits.slice(1)
  if (hit?.what !== 'application') throw new Error('no application')
  const [item] = textItems([{ ...hit, texts: [{ ...note, parts }] }], () => '')
  expect(item).toMatchObject({
    text: {
      parts: [
        { text: '… the way they plan, and ', lit: false },
        { text: 'SQL', lit: true },
      ],
    },
  })
})
