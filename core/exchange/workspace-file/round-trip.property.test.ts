import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnyCommand } from '../../commands/all-commands'
import { runCommand } from '../../commands/run-command'
import { commandContext } from '../../testing/workspaces'
import { instant } from '../../time/kinds'
import { arbitraryWorkspace } from '../../workspace/arbitrary.test-data'
import { applyChange } from '../../workspace/change'
import { nothingCarried, writeDocument } from '../../workspace/document'
import { valueOf } from '../../workspace/failure'
import { emptyWorkspace, settingsOf, type Workspace } from '../../workspace/workspace'
import { matchWorkspace } from './match-workspace'
import { readWorkspaceFile } from './read-workspace-file'

const runs = Math.max(50, Math.ceil(Number(process.env['AFTERWORD_FUZZ'] ?? 1000) / 20))
const savedAt = instant('2027-02-22T12:00:00Z')

/** What a copy of this workspace says when it is read again. */
function copied(workspace: Workspace) {
  const meta = { workspaceId: 'one', savedAt, carried: nothingCarried }
  const text = JSON.stringify(writeDocument(workspace, meta))
  return valueOf(readWorkspaceFile(new TextEncoder().encode(text)))
}

test('a copy of everything comes into an empty workspace unchanged', { timeout: 120_000 }, () => {
  const property = fc.property(arbitraryWorkspace, (workspace) => {
    fc.pre(workspace.applications.size + workspace.people.size > 0)
    const { workspace: there, broken } = copied(workspace)
    expect(broken).toBe(0)
    const command: AnyCommand = {
      ...{ kind: 'bringInWorkspace', mode: 'replace', unchanged: [], theirs: [] },
      applications: [...there.applications.values()],
      people: [...there.people.values()],
      settings: settingsOf(there),
    }
    const { change } = valueOf(runCommand(emptyWorkspace, command, commandContext()))
    const after = applyChange(emptyWorkspace, change)
    expect(new Map(after.applications)).toEqual(new Map(workspace.applications))
    expect(new Map(after.people)).toEqual(new Map(workspace.people))
    expect(settingsOf(after)).toEqual(settingsOf(workspace))
  })
  fc.assert(property, { numRuns: runs, seed: 91 })
})

test('and against the same one each of its records is found to be the same', { timeout: 120_000 }, () => {
  const property = fc.property(arbitraryWorkspace, (workspace) => {
    const { counts, items, onlyHere } = matchWorkspace('copy.json', copied(workspace), workspace)
    const same = workspace.applications.size + workspace.people.size
    expect(counts).toEqual({ new: 0, newer: 0, older: 0, conflict: 0, same })
    expect([items.length, onlyHere]).toEqual([0, 0])
  })
  fc.assert(property, { numRuns: runs, seed: 92 })
})
