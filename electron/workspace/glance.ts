import { readDocument } from '#core/workspace/read-document'
import { parseDocumentBytes } from './document-text'
import type { FileSystem } from './file-system'

/** A sound saved file, seen from outside. */
export interface Glance {
  readonly bytes: Uint8Array
  readonly applications: number
}

/**
 * Looks whether a file is sound and how much it holds; null when it is not. A right checksum stands for the schema: we
 * wrote it, from checked data, and checking ten thousand records again would be felt.
 */
export async function glance(path: string, fileSystem: FileSystem): Promise<Glance | null> {
  const bytes = await fileSystem.read(path)
  const text = parseDocumentBytes(bytes)
  if (text.state === 'damaged') return null
  if (text.checksum !== 'ok' && readDocument(text.json).state !== 'ok') return null
  const { applications } = text.json as { readonly applications?: unknown }
  if (typeof applications !== 'object' || applications === null) return null
  return { bytes, applications: Object.keys(applications).length }
}
