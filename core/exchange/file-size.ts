import type { FileFormat } from './file-format'

/** Largest file of others that is read, in bytes; a whole calendar of years is far smaller. */
export const mostBytes = 20 * 1024 * 1024

/** Largest copy of our own data that is read, in bytes: fifteen thousand applications with all their letters. */
export const mostOwnBytes = 100 * 1024 * 1024

/** Largest file of a format, in bytes. */
export function mostBytesOf(format: FileFormat): number {
  return format === 'json' ? mostOwnBytes : mostBytes
}

/** A number of bytes as one to say. */
export function megabytesOf(bytes: number): string {
  return String(bytes / 1024 / 1024)
}
