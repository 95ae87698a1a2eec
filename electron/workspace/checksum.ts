import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** Finds damage, not intent: a whole file of ten thousand applications in 20 ms where a cryptographic sum takes 70. */
export function checksumOf(bytes: Uint8Array): string {
  return checksumText(crc32(bytes))
}

/** A sum as it is written. */
export function checksumText(sum: number): string {
  return `crc32-${sum.toString(16).padStart(8, '0')}`
}

/** Whether bytes still have the checksum that was written of them, by this version or by one before. */
export function hasChecksum(bytes: Uint8Array, claimed: string): boolean {
  if (!claimed.startsWith('sha256-')) return checksumOf(bytes) === claimed
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}` === claimed
}
