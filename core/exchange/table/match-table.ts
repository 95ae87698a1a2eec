import type { Application } from '../../domain/application'
import { startOf } from '../../domain/interview'
import { dayIn } from '../../time/arithmetic'
import type { Zone } from '../../time/kinds'
import type { Workspace } from '../../workspace/workspace'
import type { IncomingRow, RowContact } from './incoming-row'
import type { IncomingTable } from './incoming-table'
import { rowChanges, type RowChange } from './row-changes'
import type { RowFate } from './table-answers'
import { companyKey, FoldedMarks, likeness, type Likeness } from './row-identity'

/** A pair the user may look at: an application on file or an earlier row that this one may be. */
export interface RowTwin {
  readonly applicationId: string | null
  readonly line: number | null
  readonly company: string
  readonly role: string
  readonly archived: boolean
  readonly likeness: Exclude<Likeness, 'other'>
}

/** One row held against the data. */
export interface TableItem {
  readonly row: IncomingRow
  /** `repeated`: an earlier row of this file is the same application; `alike`: something may be, and the user decides. */
  readonly state: 'new' | 'changed' | 'same' | 'repeated' | 'alike'
  readonly twin: RowTwin | null
  readonly changes: readonly RowChange[]
  /** What is proposed; the user may say otherwise. */
  readonly proposed: RowFate
}

interface Known {
  readonly marks: FoldedMarks
  readonly application: Application
}

/** What bringing in a table would do, row by row. Changes nothing. */
export function matchTable(
  table: Pick<IncomingTable, 'rows'> & { readonly isOwn?: boolean },
  workspace: Workspace,
  userZone: Zone,
): readonly TableItem[] {
  const known = knownByCompany(table.rows, workspace, userZone)
  const isOnFile = onFile(workspace)
  const earlier = new Map<string, { readonly marks: FoldedMarks; readonly row: IncomingRow }[]>()
  return table.rows.map((row) => {
    const marks = marksOfRow(row)
    // Rows of a table of ours were applications of their own before, however alike.
    const mates = table.isOwn === true ? [] : earlier.get(marks.companyKey)
    const item = matchRow(row, marks, {
      known: known.get(marks.companyKey) ?? [],
      earlier: mates ?? [],
      userZone,
      isOnFile,
    })
    if (item.proposed.fate !== 'join') {
      if (mates === undefined) earlier.set(marks.companyKey, [{ marks, row }])
      else if (mates.length < mostMates) mates.push({ marks, row })
    }
    return item
  })
}

function marksOfRow(row: IncomingRow): FoldedMarks {
  const { company, role, reference, link, appliedOn, interviews } = row
  const days = () => interviews.map(({ start }) => start.slice(0, 10))
  return new FoldedMarks({ company, role, reference, link, appliedOn, days })
}

/** Most rows of one company that a row is compared with: a file of one company ten thousand times costs no minute. */
const mostMates = 500

/** Only applications at companies that the table names. */
function knownByCompany(
  rows: readonly IncomingRow[],
  workspace: Workspace,
  userZone: Zone,
): ReadonlyMap<string, Known[]> {
  const known = new Map<string, Known[]>()
  if (workspace.applications.size === 0) return known
  const wanted = new Set(rows.map(({ company }) => companyKey(company)))
  for (const application of workspace.applications.values()) {
    const key = companyKey(application.company)
    if (!wanted.has(key)) continue
    const { company, role, reference, link, interviews, appliedOn } = application
    const days = () => interviews.map((interview) => dayIn(startOf(interview, userZone), userZone))
    const marks = new FoldedMarks({ company, role, reference, link, appliedOn: appliedOn ?? null, days })
    const others = known.get(key)
    if (others === undefined) known.set(key, [{ marks, application }])
    else others.push({ marks, application })
  }
  return known
}

/** Whether somebody a row names is on file, by address or by name. */
function onFile({ people }: Workspace): Around['isOnFile'] {
  const known = new Set<string>()
  for (const { emails, fullName } of people.values())
    for (const text of [...emails, fullName]) known.add(text.toLowerCase())
  return ({ email, fullName }) => known.has(email === '' ? fullName.toLowerCase() : email)
}

interface Around {
  readonly known: readonly Known[]
  readonly earlier: readonly { readonly marks: FoldedMarks; readonly row: IncomingRow }[]
  readonly userZone: Zone
  readonly isOnFile: (contact: RowContact) => boolean
}

const degree: Readonly<Record<Likeness, number>> = { same: 3, perhaps: 2, ratherNot: 1, other: 0 }

function matchRow(row: IncomingRow, marks: FoldedMarks, around: Around): TableItem {
  const { known, earlier } = around
  const held = best(known, marks, ({ application }) => application.archive === null)
  const mate = best(earlier, marks, () => true)
  if (held !== null && degree[held.like] >= degree[mate?.like ?? 'other'])
    return heldItem(row, held.one.application, held.like, around)
  return mate === null
    ? { row, state: 'new', twin: null, changes: [], proposed: { fate: 'add' } }
    : mateItem(row, mate.one.row, mate.like)
}

/** The likeliest of several; of two alike the live one, since a closed one is never meant first. */
function best<T extends { readonly marks: FoldedMarks }>(
  ones: readonly T[],
  marks: FoldedMarks,
  isLive: (one: T) => boolean,
): { readonly one: T; readonly like: Exclude<Likeness, 'other'> } | null {
  let found: { readonly one: T; readonly like: Exclude<Likeness, 'other'> } | null = null
  for (const one of ones) {
    const like = likeness(marks, one.marks)
    if (like === 'other') continue
    const better = found === null || degree[like] > degree[found.like]
    if (better || (found !== null && like === found.like && isLive(one) && !isLive(found.one)))
      found = { one, like }
  }
  return found
}

function heldItem(
  row: IncomingRow,
  application: Application,
  like: RowTwin['likeness'],
  { userZone, isOnFile }: Around,
): TableItem {
  const { id, company, role, archive } = application
  const twin = { applicationId: id, line: null, company, role, archived: archive !== null, likeness: like }
  const changes = rowChanges(row, application, userZone, isOnFile)
  const merge = { fate: 'merge', applicationId: id } as const
  if (like === 'ratherNot') return { row, state: 'alike', twin, changes, proposed: { fate: 'add' } }
  if (changes.length === 0) return { row, state: 'same', twin, changes, proposed: { fate: 'skip' } }
  // What is closed is never changed without a question.
  const proposed = archive === null ? merge : ({ fate: 'skip' } as const)
  return { row, state: like === 'same' ? 'changed' : 'alike', twin, changes, proposed }
}

function mateItem(row: IncomingRow, mate: IncomingRow, like: RowTwin['likeness']): TableItem {
  const twin = {
    applicationId: null,
    line: mate.line,
    company: mate.company,
    role: mate.role,
    archived: false,
    likeness: like,
  }
  const join = { fate: 'join', line: mate.line } as const
  if (like === 'same') return { row, state: 'repeated', twin, changes: [], proposed: join }
  return { row, state: 'alike', twin, changes: [], proposed: like === 'perhaps' ? join : { fate: 'add' } }
}
