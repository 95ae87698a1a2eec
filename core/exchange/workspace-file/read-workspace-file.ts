import { readJson } from '../../json/read-json'
import { largestBytes } from '../../workspace/document-limits'
import { failed, success, type Result } from '../../workspace/failure'
import { readDocument } from '../../workspace/read-document'
import { documentFormat } from '../../workspace/document'
import { decodeText } from '../table/decode-text'
import type { IncomingWorkspace } from './incoming-workspace'

/** How much of reading a copy is done when it is read; the rest is holding its records against the data. */
export const shareRead = 0.75

/**
 * Reads a JSON file of our own, of any age; tells `moved` how far it is, up to `shareRead`. Fails with `fileUnknownKind` for other JSON, `copyNewer` for one of a newer
 * Afterword, `copyDamaged` for one that is cut off or broken. Records are made anew from known fields.
 */
export function readWorkspaceFile(
  bytes: Uint8Array,
  moved: (share: number) => void = () => undefined,
): Result<IncomingWorkspace> {
  const text = textIn(bytes)
  moved(shareRead / 4)
  const parsed = readJson(text.replace(/^\uFEFF/, ''), largestBytes)
  if (parsed.state === 'refused')
    return failed(text.includes(`"${documentFormat}"`) ? 'copyDamaged' : 'fileUnreadable')
  moved((shareRead * 3) / 4)
  if (!isOurs(parsed.value)) return failed('fileUnknownKind')
  const reading = readDocument(parsed.value)
  if (reading.state === 'newer') return failed('copyNewer')
  if (reading.state === 'damaged') return failed('copyDamaged')
  moved(shareRead)
  const { workspace, meta } = reading.saved
  return success({
    kind: 'workspace',
    format: 'json',
    workspace,
    savedAt: meta.savedAt,
    broken: reading.broken.length,
  })
}

/** To the letter, where it is as we wrote it; an editor may have saved it in another encoding since. */
function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeText(bytes).text
  }
}

function isOurs(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && (value as { format?: unknown }).format === documentFormat
  )
}
