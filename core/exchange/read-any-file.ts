import { failed, success, type Result } from '../workspace/failure'
import { readCalendar } from './calendar/read-calendar'
import { readContacts } from './contacts/read-contacts'
import { fileFormatOf, type FileFormat } from './file-format'
import { megabytesOf, mostBytesOf } from './file-size'
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
  const format = fileFormatOf(bytes, name)
  const most = mostBytesOf(format)
  if (bytes.length > most) return failed('fileTooLarge', { megabytes: megabytesOf(most) })
  try {
    return await readByFormat(format, bytes, context)
  } catch {
    return failed('fileUnreadable')
  }
}

async function readByFormat(
  format: FileFormat,
  bytes: Uint8Array,
  context: ReadingContext,
): Promise<Result<IncomingFile>> {
  switch (format) {
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
      const read = readContacts(bytes, context.moved)
      return read.ok ? success({ kind: 'people', format: 'vcf', ...read.value }) : read
    }
    case 'xlsx':
      return readTableFile(bytes, 'xlsx', context)
    case 'table':
      return readTableFile(bytes, 'csv', context)
    case 'json':
      return readWorkspaceFile(bytes, context.moved)
    case 'unknown':
      return failed('fileUnknownKind')
  }
}
