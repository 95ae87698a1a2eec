import { isMailAddress } from './mail/address'
import { mailtoUrl } from './mailto'

/** What may be done with a link that somebody typed or a file brought. */
export type SafeLink =
  | { readonly kind: 'open'; readonly url: string }
  /**
   * Openable after a warning: it carries a user name, which also hides where it leads (`https://bank.example@evil`).
   * `url` is where it leads without it, since a name and a password in a link are for whoever made it, not for its reader.
   */
  | { readonly kind: 'warn'; readonly url: string; readonly reason: 'credentials' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'empty' }

const longestLink = 2000
const refused: SafeLink = { kind: 'refused' }

/**
 * Judges a link before it is handed to the system: http, https and mailto only. What has no scheme but looks like a
 * host is read as https, never against the app's own address. Everything else is shown as text.
 */
export function safeLink(text: string): SafeLink {
  const link = text.trim()
  if (link === '') return { kind: 'empty' }
  if (link.length > longestLink || /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s\\]/u.test(link)) return refused
  if (/^mailto:/i.test(link)) return mailLink(link)
  if (/^https?:/i.test(link)) return webLink(link)
  if (isMailAddress(link)) return mailLink(`mailto:${link}`)
  return looksLikeHost(link) ? webLink(`https://${link}`) : refused
}

/** `example.com`, `www.example.com/jobs/1`, `example.com:8080/a`; not `data:…`, `//host`, `/path`, `word`. */
function looksLikeHost(link: string): boolean {
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\.?(?::\d{1,5})?(?:[/?#]|$)/u.test(
    link,
  )
}

function webLink(link: string): SafeLink {
  if (!/^https?:\/\/[^/]/i.test(link)) return refused
  try {
    const url = new URL(link)
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused
    if (url.href.length > longestLink) return refused
    const named = url.username !== '' || url.password !== ''
    if (!named) return { kind: 'open', url: url.href }
    // Within a user name URL writes `@` and `/` as %40 and %2F, so the first @ ends it.
    return { kind: 'warn', url: url.href.replace(/^(https?:\/\/)[^/@]*@/, '$1'), reason: 'credentials' }
  } catch {
    return refused
  }
}

/** Only recipients, subject and body survive: other fields of a mailto can attach files. */
function mailLink(link: string): SafeLink {
  const [recipients = '', query = ''] = link.slice('mailto:'.length).split('?', 2)
  const fields = new Map<string, string>()
  try {
    for (const field of query.split('&')) {
      const at = field.indexOf('=')
      if (at > 0) fields.set(field.slice(0, at).toLowerCase(), decodeURIComponent(field.slice(at + 1)))
    }
    const to = recipients.split(',').map((address) => decodeURIComponent(address))
    if (to.every((address) => address === '')) return refused
    const made = mailtoUrl({ to, subject: fields.get('subject') ?? '', body: fields.get('body') ?? '' })
    return made.ok && !made.value.tooLong ? { kind: 'open', url: made.value.url } : refused
  } catch {
    return refused
  }
}
