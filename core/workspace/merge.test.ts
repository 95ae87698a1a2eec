import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryWorkspace } from './arbitrary.test-data'
import type { Application } from '../domain/application'
import { peopleIn } from '../people/contacts'
import { applyChange, inverseOf } from './change'
import { compareVersions, mergeVersions, usualSide, type Side, type Versions } from './merge'
import { tableNames, type Workspace } from './workspace'

const run = { seed: 20270408, numRuns: 80 }
const label = { key: 'mergeCopies', values: {} }
const plain = (workspace: Workspace) => tableNames.map((name) => new Map<string, unknown>(workspace[name]))
/** The same whatever the order of its fields. */
const text = (record: unknown): string | undefined =>
  JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/** Two ways on from one version: each record is left, removed, or put as another version has it. */
const parted = fc
  .record({
    base: arbitraryWorkspace,
    first: arbitraryWorkspace,
    second: arbitraryWorkspace,
    dice: fc.infiniteStream(fc.nat(3)),
  })
  .map(({ base, first, second, dice }) => {
    const roll = (): number => dice.next().value
    const wayOf = (other: Workspace): Workspace => {
      const tables = tableNames.map((name) => {
        const records = new Map<string, unknown>(base[name])
        const others = [...(other[name] as ReadonlyMap<string, { readonly id: string }>).values()]
        for (const id of base[name].keys()) {
          const turn = roll()
          const put = others[0]
          if (turn === 0 && name !== 'settings') records.delete(id)
          if (turn === 1 && put !== undefined) records.set(id, { ...put, id })
        }
        if (name !== 'settings' && roll() > 1) for (const record of others) records.set(record.id, record)
        return [name, records]
      })
      return { ...base, ...(Object.fromEntries(tables) as Partial<Workspace>) }
    }
    return { base, mine: wayOf(first), theirs: wayOf(second) }
  })

function merged(versions: Versions, sides: Readonly<Record<string, Side>> = {}): Workspace {
  let ids = 0
  return applyChange(
    versions.mine,
    mergeVersions(versions, label, sides, () => `new-id-${(ids += 1)}`),
  )
}

const isNamed = (all: readonly Workspace[], id: string) =>
  all.some(({ applications }) => [...applications.values()].some((one) => peopleIn(one).has(id)))

const idsOf = (...all: readonly Workspace[]) =>
  tableNames.flatMap((table) => {
    const ids = new Set(all.flatMap((one) => [...one[table].keys()]))
    return Array.from(ids, (id) => ({ table, id, key: `${table}/${id}` }))
  })

describe('hazard 14: two versions put together, record by record', () => {
  it('a version put together with itself is itself, whether or not it is known where both come from', () => {
    const property = fc.property(arbitraryWorkspace, arbitraryWorkspace, (one, base) => {
      for (const from of [base, one, null])
        expect(mergeVersions({ base: from, mine: one, theirs: one }, label, {}, () => 'x').records).toEqual(
          [],
        )
    })
    fc.assert(property, run)
  })

  it('where one side changed nothing, the other one is what comes out', () => {
    const property = fc.property(parted, ({ base, theirs, mine }) => {
      expect(plain(merged({ base, mine: base, theirs })).map((table) => new Set(table))).toEqual(
        plain(theirs).map((table) => new Set(table)),
      )
      expect(plain(merged({ base, mine, theirs: base }))).toEqual(plain(mine))
    })
    fc.assert(property, run)
  })

  it('a change on one side only is kept, and a change on both is told', () => {
    let clashing = 0
    const property = fc.property(parted, ({ base, mine, theirs }) => {
      const { clashes } = compareVersions({ base, mine, theirs })
      const after = merged({ base, mine, theirs })
      const told = new Set(clashes.map(({ key }) => key))
      clashing += told.size
      for (const { table, id, key } of idsOf(base, mine, theirs)) {
        const [then, here, there] = [base, mine, theirs].map((one) => text(one[table].get(id)))
        const isClash = here !== then && there !== then && here !== there
        expect(told.has(key)).toBe(isClash)
        // A person that somebody names stays, whoever removed them.
        if (table === 'people' && isNamed([mine, theirs], id)) continue
        if (!isClash) expect(text(after[table].get(id))).toBe(here === then ? there : here)
      }
    })
    fc.assert(property, run)
    expect(clashing).toBeGreaterThan(50)
  })

  it('nothing of either side is lost without being told', () => {
    const property = fc.property(parted, fc.boolean(), ({ base, mine, theirs }, isBaseKnown) => {
      const versions = { base: isBaseKnown ? base : null, mine, theirs }
      const told = new Set(compareVersions(versions).clashes.map(({ key }) => key))
      const after = merged(versions)
      for (const { table, id, key } of idsOf(mine, theirs)) {
        if (told.has(key)) continue
        const was = text(base[table].get(id))
        for (const side of [mine, theirs]) {
          const record = text(side[table].get(id))
          // What a side has is there, unless the other one is known to have changed just this record since.
          if (record !== undefined && record !== was) expect(text(after[table].get(id))).toBe(record)
        }
      }
    })
    fc.assert(property, run)
  })

  it('where it is not known what both come from, nothing that either side has goes', () => {
    const property = fc.property(arbitraryWorkspace, arbitraryWorkspace, (mine, theirs) => {
      const after = merged({ base: null, mine, theirs })
      for (const { table, id } of idsOf(mine, theirs)) expect(after[table].has(id)).toBe(true)
      const all = Array.from(after.applications.values(), ({ id: _, ...rest }) => text(rest))
      for (const side of [mine, theirs])
        for (const { id: _, ...rest } of side.applications.values()) expect(all).toContain(text(rest))
    })
    fc.assert(property, run)
  })

  it('each clash goes as it was picked, and undoing it all gives the first back', () => {
    const property = fc.property(parted, fc.constantFrom('mine', 'theirs', 'both'), (versions, side) => {
      const { clashes } = compareVersions(versions)
      const sides = Object.fromEntries(clashes.map(({ key }) => [key, side as Side]))
      const change = mergeVersions(versions, label, sides, () => 'twin')
      const after = applyChange(versions.mine, change)
      for (const { table, id, mine, theirs } of clashes) {
        const expected = side === 'theirs' || (mine === null && side === 'both') ? theirs : mine
        expect(text(after[table].get(id))).toBe(text(expected ?? undefined))
      }
      expect(plain(applyChange(after, inverseOf(change, after.revision + 1)))).toEqual(plain(versions.mine))
    })
    fc.assert(property, run)
  })

  it('a person removed on one side stays where the other side has just named them', () => {
    const property = fc.property(arbitraryWorkspace, fc.boolean(), (base, isMine) => {
      const [person] = base.people.values()
      const [application] = base.applications.values()
      fc.pre(person !== undefined && application !== undefined)
      const letter = { personId: person.id } as Application['letters'][number]
      const named = { ...application, letters: [letter] }
      const naming = { ...base, applications: new Map(base.applications).set(named.id, named) }
      const people = new Map(base.people)
      people.delete(person.id)
      const removing = { ...base, people }
      const sides = isMine ? { mine: naming, theirs: removing } : { mine: removing, theirs: naming }
      expect(merged({ base, ...sides }).people.get(person.id)).toEqual(person)
    })
    fc.assert(property, run)
  })

  it('what was removed on one side and changed on the other stays, unless somebody says otherwise', () => {
    const property = fc.property(parted, (versions) => {
      const after = merged(versions)
      for (const clash of compareVersions(versions).clashes) {
        expect(after[clash.table].has(clash.id)).toBe(true)
        if (clash.mine === null) expect(usualSide(clash)).toBe('theirs')
      }
    })
    fc.assert(property, run)
  })
})
