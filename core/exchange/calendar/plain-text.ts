const markup =
  /<(?:p|br|div|span|ul|ol|li|a|b|i|strong|em|table|tr|td|html|body|head|h[1-6]|font|style|script|img)\b[^<>]*>/i
const lineBreaks = new Set(['p', 'br', 'div', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table'])
const unseen = new Set(['script', 'style', 'head', 'title'])

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
}

/** Whether a text is really HTML. `text<https://…>`, as Outlook writes links into plain text, is not. */
export function looksLikeHtml(text: string): boolean {
  return markup.test(text)
}

/**
 * HTML from a stranger as plain text: words, list marks and addresses of links; scripts, styles and pictures are gone.
 * One pass from tag to tag, so that its time grows only with the length.
 */
export function plainTextOf(html: string): string {
  const out: string[] = []
  let skipping = ''
  let link = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (skipping === '') out.push(decodeEntities(html.slice(at, open === -1 ? html.length : open)))
    if (open === -1) break
    const close = html.indexOf('>', open)
    const end = close === -1 ? html.length : close
    const tag = /^(\/?)([a-z0-9]+)/i.exec(html.slice(open + 1, Math.min(end, open + 20)))
    const name = tag?.[2]?.toLowerCase() ?? ''
    const closing = tag?.[1] === '/'
    at = end + 1
    if (skipping !== '') {
      if (closing && name === skipping) skipping = ''
    } else if (unseen.has(name)) skipping = closing ? '' : name
    else if (name === 'li') out.push(closing ? '' : '\n- ')
    else if (lineBreaks.has(name)) out.push('\n')
    else if (name === 'a' && !closing) link = hrefOf(html.slice(open, end))
    else if (name === 'a' && link !== '') {
      if (out.at(-1)?.trim() !== link) out.push(` (${link})`)
      link = ''
    }
  }
  return tidy(out.join(''))
}

function hrefOf(tag: string): string {
  const value = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag.slice(0, 4000))
  const address = decodeEntities(value?.[1] ?? value?.[2] ?? '').trim()
  return /^(?:https?|mailto):/i.test(address) ? address : ''
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : ' '
  })
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
