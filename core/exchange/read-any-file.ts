import { failed, success, type Result } from '../workspace/failure'
import { readCalendar } from './calendar/read-calendar'
import { readContacts } from './contacts/read-contacts'
import { fileFormatOf } from './file-format'
import { mostBytes, mostMegabytes } from './file-size'
import type { IncomingFile } from './incoming-file'
import { readMailFile, readMailText } from './mail/read-mail'
import type { ReadingContext } from './reading-context'
import { looksLikeTable } from './table/looks-like-table'
import { readTableFile } from './table/read-table-file'
import { readWorkspaceFile } from './workspace-file/read-workspace-file'

/**
 * Reads a file of any kind that Afterword understands, by content first and by `name` where that leaves it open. Never
 * throws; fails with `fileTooLarge`, `fileUnknownKind`, `fileUnreadable` or what the reader of its kind says.
 */
export async function readAnyFile(
  bytes: Uint8Array,
  name: string,
  context: ReadingContext,
): Promise<Result<IncomingFile>> {
  if (bytes.length > mostBytes) return failed('fileTooLarge', { megabytes: String(mostMegabytes) })
  try {
    return await readByFormat(bytes, name, context)
  } catch {
    return failed('fileUnreadable')
  }
}

async function readByFormat(
  bytes: Uint8Array,
  name: string,
  context: ReadingContext,
): Promise<Result<IncomingFile>> {
  switch (fileFormatOf(bytes, name)) {
    case 'ics': {
      const read = readCalendar(bytes, context)
      return read.ok ? success({ kind: 'meetings', ...read.value }) : read
    }
    case 'eml':
      return readMailFile(bytes, context)
    case 'text':
      if (looksLikeTable(bytes)) return readTableFile(bytes, 'csv', context)
      return readMailText(new TextDecoder().decode(bytes), context)
    case 'outlook':
      return failed('fileOutlookMessage')
    case 'vcf': {
      const read = readContacts(bytes)
      return read.ok ? success({ kind: 'people', format: 'vcf', ...read.value }) : read
    }
    case 'xlsx':
      return readTableFile(bytes, 'xlsx', context)
    case 'table':
      return readTableFile(bytes, 'csv', context)
    case 'json':
      return readWorkspaceFile(bytes)
    case 'unknown':
      return failed('fileUnknownKind')
  }
}
