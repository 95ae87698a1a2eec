import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryWorkspace } from './arbitrary.test-data'
import { applyChange, inverseOf } from './change'
import { addMissing, differingCompanies, replaceAll } from './replace'
import { changesNothing } from './survives-saving'
import { tableNames, type Workspace } from './workspace'

const run = { seed: 20270408, numRuns: 100 }
const label = { key: 'restoreCopy', values: {} }
const plain = (workspace: Workspace) => tableNames.map((name) => new Map<string, unknown>(workspace[name]))

describe('putting one version in the place of another', () => {
  it('gives the other, and undoing it gives the first back', () => {
    const property = fc.property(arbitraryWorkspace, arbitraryWorkspace, (here, there) => {
      const change = replaceAll(here, there, label)
      const after = applyChange(here, change)
      expect(plain(after)).toEqual(plain(there))
      expect(after.revision).toBe(here.revision + 1)
      expect(plain(applyChange(after, inverseOf(change, after.revision + 1)))).toEqual(plain(here))
    })
    fc.assert(property, run)
  })

  it('a second time changes nothing', () => {
    const property = fc.property(arbitraryWorkspace, arbitraryWorkspace, (here, there) => {
      const once = applyChange(here, addMissing(here, there, label))
      expect(changesNothing(addMissing(once, there, label))).toBe(true)
      const replaced = applyChange(here, replaceAll(here, there, label))
      expect(replaceAll(replaced, there, label).records).toEqual([])
    })
    fc.assert(property, run)
  })

  it('bringing in what is missing takes nothing away and alters nothing', () => {
    const property = fc.property(arbitraryWorkspace, arbitraryWorkspace, (here, there) => {
      const after = applyChange(here, addMissing(here, there, label))
      for (const name of tableNames) {
        for (const [id, record] of here[name]) expect(after[name].get(id)).toEqual(record)
        if (name !== 'settings') for (const id of there[name].keys()) expect(after[name].has(id)).toBe(true)
      }
    })
    fc.assert(property, run)
  })

  it('names the companies that differ, and none where nothing does', () => {
    const property = fc.property(arbitraryWorkspace, arbitraryWorkspace, (here, there) => {
      expect(differingCompanies(here, here)).toEqual([])
      expect(differingCompanies(here, there).length > 0).toBe(
        replaceAll(here, there, label).records.some(({ table }) => table === 'applications'),
      )
    })
    fc.assert(property, run)
  })
})
