import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document'
import { sampleOfVersion1 } from './samples/version-1'
import { sampleOfVersion2 } from './samples/version-2'
import { currentVersion, upgradeDocument, upgradeSteps, type UpgradeStep } from './upgrade'

const samples: ReadonlyMap<number, string> = new Map([
  [1, sampleOfVersion1],
  [2, sampleOfVersion2],
])

describe('hazard 15: the upgrade ladder', () => {
  it('has a sample of every version and a step from each but ours', () => {
    const versions = Array.from({ length: currentVersion }, (_, index) => index + 1)
    expect([...samples.keys()]).toEqual(versions)
    expect([...upgradeSteps.keys()]).toEqual(versions.slice(0, -1))
  })

  it.each([...samples])('opens the frozen file of version %i without losing a record', (_, sample) => {
    const reading = readDocument(JSON.parse(sample))
    if (reading.state !== 'ok') throw new Error(JSON.stringify(reading))
    expect(reading.broken).toEqual([])
    expect(reading.saved.meta.carried).toEqual({ entries: {}, fields: {}, unreadable: {} })
    const { workspace } = reading.saved
    expect([...workspace.applications.keys()]).toEqual(['a1', 'a2'])
    expect([workspace.people.size, workspace.announcements.size, workspace.revision]).toEqual([1, 1, 42])
    expect(workspace.applications.get('a1')?.letters[0]?.progress.state).toBe('sent')
    expect(workspace.settings.get('settings')?.theme).toBe('dark')
  })

  it('climbs one step at a time and leaves the file it was given alone', () => {
    const steps = new Map<number, UpgradeStep>([
      [1, (document) => ({ ...document, trail: [...(document['trail'] as string[]), '1→2'] })],
      [2, (document) => ({ ...document, trail: [...(document['trail'] as string[]), '2→3'] })],
    ])
    const before = Object.freeze({ version: 1, trail: Object.freeze([]) })
    expect(upgradeDocument(before, 1, steps, 3)).toEqual({ version: 3, trail: ['1→2', '2→3'] })
    expect(upgradeDocument(before, 1, steps, 1)).toBe(before)
    expect(() => upgradeDocument(before, 1, new Map(), 3)).toThrow('no upgrade from version 1')
  })
})
