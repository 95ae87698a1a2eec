import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RecordTable } from './record-table'

const runs = { seed: 20270408, numRuns: 120 }

/** Puts and removals of a few ids, each applied to one of the versions there are by then. */
const steps = fc.array(
  fc.record({
    of: fc.nat({ max: 20 }),
    changes: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__'), fc.option(fc.nat())), {
      maxLength: 4,
    }),
  }),
  { maxLength: 20 },
)

const sorted = (entries: Iterable<readonly [string, number]>) =>
  [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))

describe('a table of records', () => {
  it('is what a map would be, and so is every version before it', () => {
    const play = (played: typeof steps extends fc.Arbitrary<infer S> ? S : never) => {
      const none = { table: RecordTable.from<number>([]), map: new Map<string, number>() }
      const versions = [none]
      for (const { of, changes } of played) {
        const { table, map } = versions[of % versions.length] ?? none
        const next = new Map(map)
        for (const [id, value] of changes) {
          if (value === null) next.delete(id)
          else next.set(id, value)
        }
        versions.push({ table: table.with(changes), map: next })
      }
      for (const { table, map } of versions) {
        expect(sorted(table)).toEqual(sorted(map))
        expect(table.size).toBe(map.size)
        expect([...'abcdez'].map((id) => [table.get(id), table.has(id)])).toEqual(
          [...'abcdez'].map((id) => [map.get(id), map.has(id)]),
        )
        expect([...table.keys()]).toEqual([...table.entries()].map(([id]) => id))
        expect([...table.values()]).toEqual([...table.entries()].map(([, value]) => value))
      }
    }
    fc.assert(fc.property(steps, play), runs)
  })

  it('keeps the order of its records, and a new one comes last', () => {
    const many = RecordTable.from(Array.from({ length: 1000 }, (_, index) => [`id${index}`, index] as const))
    const next = many.with([
      ['id500', -1],
      ['id10', null],
      ['new', 1],
    ])
    expect([...next.keys()]).toEqual([...[...many.keys()].filter((id) => id !== 'id10'), 'new'])
    expect([next.get('id500'), many.get('id500'), next.size]).toEqual([-1, 500, 1000])
  })

  it('does not grow for ever by what was removed', () => {
    let table = RecordTable.from<number>([])
    for (let turn = 0; turn < 2000; turn += 1) table = table.with([[`id${turn}`, turn]])
    for (let turn = 0; turn < 1990; turn += 1) table = table.with([[`id${turn}`, null]])
    expect([table.size, [...table.values()]]).toEqual([
      10,
      [1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999],
    ])
  })
})
