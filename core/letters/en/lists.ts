import type { Spelling } from '../../domain/letter-voice'

/** "Dana, Ravi and Mei", or with a comma more in American English. */
export function listInWords(items: readonly string[], spelling: Spelling): string {
  const last = items.at(-1) ?? ''
  const before = items.slice(0, -1)
  if (before.length === 0) return last
  const comma = spelling === 'american' && before.length > 1 ? ',' : ''
  return `${before.join(', ')}${comma} and ${last}`
}
