import type { MailAddress } from './parsed-mail'

/** What a mail's writer wrote themselves, apart from what hangs below it. */
export interface OwnWords {
  readonly body: string
  /** From the closing line on: names, titles, telephone numbers; empty where none was found. */
  readonly signature: string
}

/** The head of a mail that somebody passed on within theirs. */
export interface Forwarded {
  readonly from: MailAddress
  readonly subject: string
  readonly date: string
  readonly text: string
}

const forwardLine =
  /^[ \t]*(?:-{2,}\s*(?:forwarded|weitergeleitete|mensaje reenviado|message transféré)[^\n]{0,40}-{2,}|begin forwarded message:|-{3,}\s*forwarded by .{0,80})[ \t]*$/im
const headLine = /^\s*>?\s*\*?(from|sent|date|to|cc|subject|reply-to)\s*:\*?\s*(.*)$/i
const quoteStart =
  /^\s*(?:on .{4,200}\bwrote\s*:|le .{4,200}\ba écrit\s*:|am .{4,200}\bschrieb.{0,120}:|el .{4,200}\bescribió\s*:|-{2,}\s*(?:original message|ursprüngliche nachricht|mensaje original|message d'origine)\s*-{2,}|_{10,})\s*$/i
const closing =
  /^\s*(?:(?:(?:with |many )?(?:kind|best|warm|warmest|kindest|good|sincere)(?: and warm)? (?:regards|wishes)|regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|many thanks|thanks(?: again)?|thank you|thanks and regards|thanks & regards|cheers|best|all the best|warmly|respectfully|cordially|greetings|talk soon|see you soon|best of luck|(?:mit )?(?:freundlichen|besten|vielen|liebe|beste|viele) gr(?:ü|ue)(?:ß|ss)en?|saludos(?: cordiales)?|un saludo|cordialement)\s*[,.!]?|--\s?)$/i
const footer =
  /^\s*(?:this (?:e-?mail|message|communication)\b.{0,80}\b(?:confidential|intended|privileged|automat)|if you are not the intended|confidentiality notice|disclaimer\b|(?:click here to )?unsubscribe\b|you (?:are receiving|received) this|©|copyright|to (?:unsubscribe|opt out|manage)|please do not reply to this|privacy (?:policy|notice)|view (?:this|in) (?:email|browser)|sent from my )/i

/** A mail's own words and signature, without what it quotes and without the small print. */
export function ownWordsOf(text: string): OwnWords {
  const kept: string[] = []
  const lines = text.split('\n', 5000)
  for (const [at, line] of lines.entries()) {
    if (startsQuote(lines, at)) break
    if (/^\s*>/.test(line)) continue
    if (footer.test(line)) continue
    kept.push(line.trimEnd())
  }
  const end = kept.findIndex((line, at) => closing.test(line) && at > 0 && kept.length - at <= 25)
  const body = end === -1 ? kept : kept.slice(0, end)
  return {
    body: body.join('\n').trim(),
    signature:
      end === -1
        ? ''
        : kept
            .slice(end + 1)
            .join('\n')
            .trim(),
  }
}

/** The mail that this one passes on, where its writer added no more than a few words; null otherwise. */
export function forwardedOf(text: string): Forwarded | null {
  const mark = forwardLine.exec(text)
  const head = mark === null ? bareHead(text) : text.slice(mark.index + mark[0].length)
  const before = mark === null ? '' : text.slice(0, mark.index)
  if (head === null || before.trim().length > 400) return null
  const lines = head.replace(/^\s*\n/, '').split('\n')
  const found = new Map<string, string>()
  let at = 0
  for (; at < Math.min(lines.length, 12); at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '' && found.size > 0) break
    const match = headLine.exec(line)
    if (match !== null) found.set((match[1] ?? '').toLowerCase(), (match[2] ?? '').trim())
    else if (line.trim() !== '' && found.size === 0) return null
  }
  if (!found.has('from')) return null
  const body = lines.slice(at).join('\n')
  return {
    from: addressIn(found.get('from') ?? ''),
    subject: found.get('subject') ?? '',
    date: found.get('date') ?? found.get('sent') ?? '',
    text: /^\s*>/.test(body.trimStart()) ? body.replace(/^\s*> ?/gm, '') : body,
  }
}

/** Outlook and Apple Mail put nothing but the head of the mail in front. */
function bareHead(text: string): string | null {
  const [first = '', second = '', third = ''] = text
    .trimStart()
    .replace(/^_{10,}\s*\n/, '')
    .split('\n')
  const heads = [first, second, third].filter((line) => headLine.test(line)).length
  return heads >= 2 && /^\s*\*?from\s*:/i.test(first) ? text.trimStart().replace(/^_{10,}\s*\n/, '') : null
}

/** An address header's first address: `Kim Example <kim@example.com>`, `kim@example.com`, `Kim [mailto:kim@…]`. */
export function addressIn(text: string): MailAddress {
  const address =
    /[\p{L}\p{N}!#$*+/=^_{|}~'.-]{1,64}@[\p{L}\p{N}.-]{1,190}/u.exec(text.slice(0, 1000))?.[0] ?? ''
  const name = text
    .slice(0, 300)
    .replace(/[<([].*$/, '')
    .replace(address, '')
    .replace(/["*]/g, '')
    .trim()
  return { name, address: address.toLowerCase().replace(/\.$/, '') }
}

function startsQuote(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (at === 0) return false
  if (quoteStart.test(line) || forwardLine.test(line)) return true
  // Long attributions are broken over two lines.
  if (/^\s*on\s.{4,200}$/i.test(line) && /\bwrote\s*:\s*$/i.test(lines[at + 1] ?? '')) return true
  if (!/^\s*\*?from\s*:/i.test(line)) return false
  return lines.slice(at + 1, at + 6).filter((next) => headLine.test(next)).length >= 2
}
