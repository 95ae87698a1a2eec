import { failed, success, type Result } from '../workspace/failure'
import { isMailAddress, mailText, oneLine } from './mail/address'

/** What every system hands to a mail program: Windows stops at 2,081 characters, some programs at 2,046. */
export const longestOnWindows = 2000
/** Elsewhere the system sets no limit; web mail, which takes the address on as its own, stops at about 8,190. */
export const longestElsewhere = 8000

/** The longest address that a system may be trusted to hand over whole. `platform` as Node names it. */
export function longestMailto(platform: string): number {
  return platform === 'darwin' || platform === 'linux' ? longestElsewhere : longestOnWindows
}

export interface MailtoLetter {
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
  /** Between two recipients: a comma (RFC 6068); Outlook by default only splits at a semicolon. */
  readonly separator?: ',' | ';'
}

export interface Mailto {
  readonly url: string
  /** Whether it must not be handed over: beyond the limit systems do nothing, or cut, and say neither. */
  readonly tooLong: boolean
}

/**
 * The `mailto:` address of a letter (RFC 6068): plain text, only recipients, subject and body, everything encoded.
 * Fails with `invalidInput` for a recipient that is not one plain address. No recipient is allowed: the user picks one.
 */
export function mailtoUrl(
  { to, subject, body, separator = ',' }: MailtoLetter,
  longest: number = longestOnWindows,
): Result<Mailto> {
  const recipients = to.map((address) => address.trim()).filter((address) => address !== '')
  const wrong = recipients.find((address) => !isMailAddress(address))
  if (wrong !== undefined) return failed('invalidInput', { address: wrong.slice(0, 200) })
  const fields = [field('subject', oneLine(subject)), field('body', mailText(body))].filter(
    (text) => text !== '',
  )
  const query = fields.length === 0 ? '' : `?${fields.join('&')}`
  const url = `mailto:${recipients.map((address) => encoded(address).replace('%40', '@')).join(separator)}${query}`
  return success({ url, tooLong: url.length > longest })
}

function field(name: string, value: string): string {
  return value === '' ? '' : `${name}=${encoded(value)}`
}

/** Encodes all but letters, digits and `- . _ ~`: quotes and brackets upset shells and mail programs. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
