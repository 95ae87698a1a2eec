import { shallowReactive } from 'vue'

/** Why the user goes on although waiting is right, by application, until the call or the letter is out. */
const reasons = shallowReactive(new Map<string, string>())

/** The reason given, or null where none was: the app then holds back. */
export const insistedBecause = (applicationId: string): string | null => reasons.get(applicationId) ?? null

export function insist(applicationId: string, reason: string): void {
  reasons.set(applicationId, reason.trim())
}

export function forgetInsisting(applicationId: string): void {
  reasons.delete(applicationId)
}
