import { tableOf, tableReader } from '../exchange/samples/reading-tables'
import { matchTable } from '../exchange/table/match-table'
import { applyChange, inverseOf, type Change } from '../workspace/change'
import type { Workspace } from '../workspace/workspace'
import type { ChosenRow } from './bring-in-table'
import type { CommandContext } from './command'
import { runCommand } from './run-command'

let made = 0

/** The hour of the reader of tables; ids never repeat. */
export function commandContext(): CommandContext {
  return { now: tableReader.now, zone: tableReader.zone, newId: () => `made-${String((made += 1))}` }
}

/** The rows of a table as they are proposed, without those that are left out. */
export function chosenFor(workspace: Workspace, text: string): readonly ChosenRow[] {
  return matchTable(tableOf(text), workspace, tableReader.zone).flatMap(({ row, proposed }): ChosenRow[] => {
    if (proposed.fate === 'skip') return []
    if (proposed.fate === 'merge') return [{ row, into: { applicationId: proposed.applicationId } }]
    return [{ row, into: proposed.fate === 'join' ? { line: proposed.line } : null }]
  })
}

function change(workspace: Workspace, text: string): Change {
  const rows = [...chosenFor(workspace, text)]
  const result = runCommand(workspace, { kind: 'bringInTable', rows, layout: null }, commandContext())
  if (!result.ok) throw new Error(result.failure.code)
  return result.value.change
}

/** The data after a table was brought in as proposed. */
export function done(workspace: Workspace, text: string): Workspace {
  return applyChange(workspace, change(workspace, text))
}

/** … and after that was undone. */
export function undone(workspace: Workspace, text: string): Workspace {
  const made = change(workspace, text)
  return applyChange(applyChange(workspace, made), inverseOf(made, made.revision + 1))
}
