import type { PreviewItem } from '#core/exchange/preview'
import type { IncomingPerson } from '#core/exchange/incoming'

/** Everyone in these meetings who might be the user: invited people first, whoever sent the invitation last. */
export function mightBeMe(items: readonly PreviewItem[]): readonly IncomingPerson[] {
  const found = new Map<string, IncomingPerson>()
  for (const { interview, state } of items) {
    if (state === 'same' || state === 'answer' || interview.own !== null) continue
    for (const person of interview.people) {
      if (person.address !== '' && !found.has(person.address)) found.set(person.address, person)
    }
  }
  return [...found.values()].toSorted((a, b) => Number(a.organizer) - Number(b.organizer))
}

/** Addresses of which the user has said in this session that none is theirs. */
const refused = new Set<string>()

export function refuse(candidates: readonly IncomingPerson[]): void {
  for (const { address } of candidates) refused.add(address)
}

/**
 * Whether the user must be asked which address is theirs: several might be, and somebody was invited. With one invited
 * guest the answer is likely but still theirs to give; the sender is never assumed to be the user.
 */
export function mustAsk(candidates: readonly IncomingPerson[], ownEmails: readonly string[]): boolean {
  const open = candidates.some((person) => !person.organizer && !refused.has(person.address))
  return ownEmails.length === 0 && candidates.length > 1 && open
}

/** The address to have chosen beforehand: the only invited guest, else none. */
export function likelyMe(candidates: readonly IncomingPerson[]): string {
  const invited = candidates.filter((person) => !person.organizer)
  return invited.length === 1 ? (invited[0]?.address ?? '') : ''
}
