const longest = 2000
/** A letter in a mail address may be longer: main builds it by the measure of the system, see `core/exchange/mailto.ts`. */
const longestMail = 8000
const webSchemes = new Set(['https:', 'http:'])
/** A mail program may know `attach` too, and would attach a file of the user's; only what a letter needs may pass. */
const mailFields = new Set(['subject', 'body'])

/**
 * The address to hand to the system, or null. The system opens whatever is registered for a scheme (`file:` runs
 * programs, `smb:` sends the user's password hash), so the list names what may pass, never what may not. Credentials in
 * an address only serve to make `https://bank@evil` look like the bank.
 */
export function externalAddress(text: string): string | null {
  const most = text.startsWith('mailto:') ? longestMail : longest
  if (text.length > most || /[\s\\\p{Cc}\p{Cf}]/u.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return null
  if (webSchemes.has(url.protocol)) return /^https?:\/\/[^/]/i.test(text) ? url.href : null
  return url.protocol === 'mailto:' && isPlainMail(url) ? text : null
}

function isPlainMail(url: URL): boolean {
  const inert = !/%0[ad]/i.test(url.pathname) && !url.pathname.includes('?')
  return inert && [...url.searchParams.keys()].every((field) => mailFields.has(field.toLowerCase()))
}
