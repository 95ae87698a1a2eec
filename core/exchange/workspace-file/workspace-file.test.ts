import { describe, expect, test } from 'vitest'
import { runCommand } from '../../commands/run-command'
import { anApplication } from '../../testing/applications'
import { aWorkspace, commandContext } from '../../testing/workspaces'
import { happened } from '../../domain/history'
import { applyChange, inverseOf } from '../../workspace/change'
import { nothingCarried, writeDocument } from '../../workspace/document'
import { instant } from '../../time/kinds'
import { settingsOf, type Workspace } from '../../workspace/workspace'
import { matchWorkspace } from './match-workspace'
import { readWorkspaceFile } from './read-workspace-file'
import type { IncomingWorkspace } from './incoming-workspace'

const savedAt = instant('2027-02-22T12:00:00Z')
const textOf = (workspace: Workspace): string =>
  JSON.stringify(writeDocument(workspace, { workspaceId: 'one', savedAt, carried: nothingCarried }))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
function read(source: Workspace | string): IncomingWorkspace {
  const result = readWorkspaceFile(bytes(typeof source === 'string' ? source : textOf(source)))
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
const failureOf = (text: string) => {
  const result = readWorkspaceFile(bytes(text))
  return result.ok ? null : result.failure.code
}
const later = instant('2027-04-01T10:00:00Z')
const grown = (over: object = {}) => {
  const base = anApplication({ id: 'one' })
  return {
    ...base,
    ...over,
    history: [...base.history, happened('moved', later, { from: 'applied', to: 'offer' })],
  }
}
const base = anApplication({ id: 'one' })
const statesOf = (there: Workspace, here: Workspace) => matchWorkspace('copy.json', read(there), here).counts

function bringIn(
  here: Workspace,
  there: IncomingWorkspace,
  mode: 'merge' | 'replace',
  theirs: string[] = [],
) {
  const { applications, people } = there.workspace
  const records = { applications: [...applications.values()], people: [...people.values()] }
  const settings = settingsOf(there.workspace)
  const result = runCommand(
    here,
    { kind: 'bringInWorkspace', mode, ...records, unchanged: [], settings, theirs },
    commandContext(),
  )
  return result.ok ? result.value.change : result.failure.code
}

describe('a copy of our own data', () => {
  test('what was written is read, whole', () => {
    const workspace = aWorkspace()
    const incoming = read(workspace)
    expect(incoming.workspace.applications).toEqual(workspace.applications)
    expect([incoming.savedAt, incoming.broken]).toEqual([savedAt, 0])
  })

  test('JSN-01: of a newer Afterword it is refused', () => {
    const text = textOf(aWorkspace())
      .replace(/"version":\d+/, '"version":99')
      .replace(/"minimumReader":\d+/, '"minimumReader":99')
    expect(failureOf(text)).toBe('copyNewer')
  })

  test('JSN-02: without a version, or of another program, it is no copy of ours', () => {
    expect(failureOf('{"applications":[{"id":"a-1"}]}')).toBe('fileUnknownKind')
    expect(failureOf('{"app":"another","schemaVersion":0,"applications":[]}')).toBe('fileUnknownKind')
    expect(failureOf('{"format":"afterword","applications":{}}')).toBe('copyDamaged')
  })

  test('JSN-05: cut off in the middle it is damaged', () => {
    const text = textOf(aWorkspace())
    expect(failureOf(text.slice(0, text.length / 2))).toBe('copyDamaged')
  })

  test('JSN-07: a byte order mark is skipped', () => {
    expect(read(`\uFEFF${textOf(aWorkspace())}`).workspace.applications.size).toBe(3)
  })

  test('saved by an editor in another encoding it still reads', () => {
    const text = textOf(aWorkspace())
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
    ])
    const result = readWorkspaceFile(wide)
    expect(result.ok && result.value.workspace.applications.size).toBe(3)
  })

  test('JSN-08: hostile keys and endless depth reach nothing', () => {
    const text = textOf(aWorkspace([base], [])).replace(
      '"company":',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"company":',
    )
    expect(read(text).workspace.applications.get('one')?.company).toBe(base.company)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    const deep = textOf(aWorkspace()).replace(
      '"savedAt":',
      `"x":${'['.repeat(500)}${']'.repeat(500)},"savedAt":`,
    )
    expect(failureOf(deep)).toBe('copyDamaged')
  })

  test('JSN-04: a record under another id than its own is named as unreadable and stays out', () => {
    const text = textOf(aWorkspace()).replace('"upcoming":{"id":"upcoming"', '"upcoming":{"id":"waiting"')
    const incoming = read(text)
    expect([incoming.broken, incoming.workspace.applications.has('upcoming')]).toEqual([1, false])
  })
})

describe('held against the data', () => {
  test('new, the same, gone on there, gone on here, and changed on both sides', () => {
    const here = aWorkspace([base], [])
    expect(statesOf(here, aWorkspace([], []))).toMatchObject({ new: 1 })
    expect(statesOf(here, here)).toMatchObject({ same: 1 })
    expect(statesOf(aWorkspace([grown()], []), here)).toMatchObject({ newer: 1 })
    expect(statesOf(here, aWorkspace([grown()], []))).toMatchObject({ older: 1 })
    expect(
      statesOf(aWorkspace([{ ...base, notes: 'theirs' }], []), aWorkspace([{ ...base, notes: 'mine' }], [])),
    ).toMatchObject({ conflict: 1 })
  })

  test('replacing names what would go away', () => {
    expect(matchWorkspace('copy.json', read(aWorkspace([base], [])), aWorkspace()).onlyHere).toBe(6)
  })
})

describe('brought in', () => {
  test('JSN-03: twice is as once', () => {
    const there = read(aWorkspace())
    const first = bringIn(aWorkspace([], []), there, 'merge')
    if (typeof first === 'string') throw new Error(first)
    const after = applyChange(aWorkspace([], []), first)
    expect(after.applications.size).toBe(3)
    expect(bringIn(after, there, 'merge')).toBe('nothingToBringIn')
  })

  test('adding takes nothing away, goes on where the copy went on, and leaves conflicts to the user', () => {
    const mine = { ...base, notes: 'mine' }
    const here = aWorkspace([mine, anApplication({ id: 'two' })])
    const there = read(aWorkspace([{ ...base, notes: 'theirs' }], []))
    expect(bringIn(here, there, 'merge')).toBe('nothingToBringIn')
    const taken = bringIn(here, there, 'merge', ['one'])
    if (typeof taken === 'string') throw new Error(taken)
    const after = applyChange(here, taken)
    expect([after.applications.get('one')?.notes, after.applications.has('two'), after.people.size]).toEqual([
      'theirs',
      true,
      3,
    ])
    const newer = bringIn(aWorkspace([base], []), read(aWorkspace([grown({ stage: 'offer' })], [])), 'merge')
    expect(newer).toMatchObject({ records: [{ id: 'one', after: { stage: 'offer' } }] })
  })

  test('replacing takes away nothing that the copy has as it is here', () => {
    const both = aWorkspace([base, anApplication({ id: 'two' })], [])
    const change = runCommand(
      both,
      {
        kind: 'bringInWorkspace',
        mode: 'replace',
        ...{ applications: [], people: [], settings: null, theirs: [] },
        unchanged: [{ table: 'applications', id: 'one' }],
      },
      commandContext(),
    )
    expect(change).toMatchObject({ value: { change: { records: [{ id: 'two', after: null }] } } })
  })

  test('JSN-06: replacing makes everything as it is there, and one undo takes it back', () => {
    const here = aWorkspace()
    const there = read(aWorkspace([base], []))
    const change = bringIn(here, there, 'replace')
    if (typeof change === 'string') throw new Error(change)
    const after = applyChange(here, change)
    expect([[...after.applications.keys()], after.people.size]).toEqual([['one'], 0])
    const back = applyChange(after, inverseOf(change, change.revision + 1))
    expect([back.applications, back.people, back.settings]).toEqual([
      here.applications,
      here.people,
      here.settings,
    ])
  })
})
