import { expect, test } from 'vitest'
import type { CopyInside, CopyLine } from '#core/ipc/rooms/storage'
import { instant } from '#core/time/kinds'
import { behindNewest, candidates } from './candidates'
import { companiesOf, copyRows } from './copy-rows'
import { unreadableReason } from './unreadable-reason'

const line = (id: string, company: string): CopyLine => ({
  ...{ id, company, role: '', stage: 'interviewed', interviews: 1, letters: 0 },
  changedAt: null,
})
const copy = (id: string, sound = true) => ({
  ...{ id, kind: 'daily' as const, savedAt: instant('2027-03-01T09:00:00Z'), revision: 1, bytes: 9, sound },
  counts: null,
})
const inside: CopyInside = {
  copy: copy('backups/a.json'),
  lines: [line('1', 'Cedar Rail'), line('2', 'Birch Labs'), line('3', 'Acme'), line('4', 'Delta Maps')],
  comparison: { onlyThere: ['4'], different: ['1'], onlyHere: ['5'] },
}

test('what is gone now stands first, then what is different, then the rest by company', () => {
  expect(copyRows(inside, true).map(({ line, mark }) => [line.company, mark])).toEqual([
    ['Delta Maps', 'onlyThere'],
    ['Cedar Rail', 'different'],
    ['Acme', 'same'],
    ['Birch Labs', 'same'],
  ])
})

test('where nothing is in force yet, nothing is compared', () => {
  expect(new Set(copyRows(inside, false).map(({ mark }) => mark))).toEqual(new Set(['same']))
})

test('the best version stands first and what does not open last, each else in its order', () => {
  const copies = [copy('a', false), copy('b'), copy('c'), copy('best')]
  expect(candidates(copies, 'best').map(({ id }) => id)).toEqual(['best', 'b', 'c', 'a'])
  expect(candidates(copies, null).map(({ id }) => id)).toEqual(['b', 'c', 'best', 'a'])
})

test.each([
  ['EACCES', 'noPermission'],
  ['ENOENT', 'away'],
  ['EBUSY', 'held'],
  ['EIO', 'other'],
])('%s is said as %s', (code, reason) => {
  expect(unreadableReason(code)).toBe(reason)
})

test('companies are called as in the version, else as on the board; what is in neither is left out', () => {
  const cards = new Map([
    ['1', { company: 'Cedar Rail plc' }],
    ['5', { company: 'Elm Health' }],
  ])
  expect(companiesOf(['1', '5', '9'], inside, cards)).toEqual(['Cedar Rail', 'Elm Health'])
})

test('an older version says how far it is behind the newest; the newest, a stranger and a broken one say nothing', () => {
  const of = (id: string, revision: number, applications: number) => ({
    ...copy(id),
    revision,
    counts: { applications, interviews: applications, letters: 1, people: 0 },
  })
  const [older, newest] = [of('older', 7, 3), of('newest', 12, 5)]
  const stranger = { ...of('x', 3, 1), kind: 'elsewhere' as const }
  const all = [stranger, older, newest, copy('broken', false)]
  const fewer = { applications: 2, interviews: 2, letters: 0, people: 0 }
  expect(all.map((one) => behindNewest(one, all))).toEqual([null, { changes: 5, fewer }, null, null])
})
