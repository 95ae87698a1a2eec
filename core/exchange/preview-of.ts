import { assertNever } from '../domain/text'
import type { Zone } from '../time/kinds'
import type { Workspace } from '../workspace/workspace'
import { matchPeople } from './contacts/match-people'
import type { IncomingFile } from './incoming-file'
import { matchMail } from './mail/match-mail'
import { matchIncoming } from './match'
import type { BringInPreview } from './preview'
import { matchTable } from './table/match-table'
import { matchWorkspace } from './workspace-file/match-workspace'

/** What bringing in a file would do, held against the data. Changes nothing. */
export function previewOf(
  fileName: string,
  file: IncomingFile,
  workspace: Workspace,
  userZone: Zone,
): BringInPreview {
  switch (file.kind) {
    case 'meetings':
      return matchIncoming(fileName, file, workspace, userZone)
    case 'mail':
      return matchMail(fileName, file, workspace)
    case 'table': {
      const { rows, contacts, ...read } = file
      const items = matchTable({ rows, isOwn: read.shape.layout === 'afterword' }, workspace, userZone)
      const counts = { skipped: read.skipped.length, notes: read.notes.length }
      const people = matchPeople(contacts, workspace)
      return { ...read, fileName, items, rows: items.length, counts, people }
    }
    case 'people': {
      const { contacts, ...read } = file
      return { ...read, fileName, people: matchPeople(contacts, workspace) }
    }
    case 'workspace':
      return matchWorkspace(fileName, file, workspace)
    default:
      return assertNever(file)
  }
}
