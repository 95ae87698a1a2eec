const mailbox = String.raw`[\p{L}\p{N}!#$*+/=^_{|}~'-]+(?:\.[\p{L}\p{N}!#$*+/=^_{|}~'-]+)*`
const domain = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*`
const address = new RegExp(`^${mailbox}@${domain}$`, 'u')

/**
 * Whether a text is one plain e-mail address. Stricter than the standard on purpose: no quotes, no comments, none of
 * `? & %`, so that an address from a file can never carry a header or an attachment into a mail program.
 */
export function isMailAddress(text: string): boolean {
  if (text.length > 254 || text.indexOf('@') > 64) return false
  return address.test(text)
}

/** A text on one line: line breaks and other control characters become blanks. Nothing else can end a header. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

/** Half characters (lone surrogates) cannot be encoded; they become the replacement mark. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}

/** Text with CRLF line ends, each once, and no control characters but the tab. */
export function mailText(text: string): string {
  return wellFormed(text)
    .replace(/\r\n|\r|\n|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\n/g, '\r\n')
}
