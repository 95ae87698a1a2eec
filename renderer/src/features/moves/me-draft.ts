import type { Me } from '#core/domain/settings'
import { sessionDrafts } from '../../workspace/session-drafts'

/** Who the user is, as it is being typed: addresses stand in one line, with commas. */
export interface MeDraft {
  name: string
  emails: string
  phone: string
  signature: string
}

const drafts = sessionDrafts<MeDraft>()
export const forgetMe = (): void => drafts.forget('me')

export function meDraft(me: Me): MeDraft {
  return drafts.of('me', () => ({
    name: me.name,
    emails: me.emails.join(', '),
    phone: me.phone,
    signature: me.signature,
  }))
}

/** The addresses of a line, lower case; or the part that is none. */
export function readAddresses(line: string): {
  readonly emails: readonly string[]
  readonly wrong: string | null
} {
  const parts = line
    .split(/[\s,;]+/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '')
  return { emails: [...new Set(parts)], wrong: parts.find((part) => !/^[^@\s]+@[^@\s]+$/.test(part)) ?? null }
}
