/** What makes a meeting of one file the meeting of another: the series' UID and which meeting of it. */
export interface MeetingKey {
  readonly uid: string
  readonly recurrence: string
}

/** Largest SEQUENCE: numbers of calendar files have 32 bits. */
export const mostSequence = 2 ** 31 - 1

/** Whether two records are about the same meeting. */
export function sameMeeting(a: MeetingKey, b: MeetingKey): boolean {
  return a.uid !== '' && a.uid === b.uid && a.recurrence === b.recurrence
}

/** Whether what came in is about a meeting that is known: the same one, or the whole series called off at once. */
export function concerns(incoming: MeetingKey & { readonly method: string }, known: MeetingKey): boolean {
  if (sameMeeting(incoming, known)) return true
  return (
    incoming.method === 'cancellation' &&
    incoming.recurrence === '' &&
    incoming.uid !== '' &&
    incoming.uid === known.uid
  )
}

/** An id for a meeting whose file gives none, the same each time the file is read: from start, summary and organiser. */
export function madeUid(start: string, summary: string, organizer: string): string {
  return `made-${stableHash([start, summary.trim().toLowerCase(), organizer.toLowerCase()].join('\u0000'))}`
}

/** A UID short enough to be kept; a longer one keeps its beginning and a hash of the whole. */
export function keptUid(uid: string): string {
  return uid.length <= 500 ? uid : `${uid.slice(0, 400)}-${stableHash(uid)}`
}

/** Sixteen hexadecimal digits of a text (FNV-1a, twice): tells meetings apart, protects nothing. */
export function stableHash(text: string): string {
  const half = (seed: number) => {
    let hash = seed
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return half(0x811c9dc5) + half(0x1b873593)
}
