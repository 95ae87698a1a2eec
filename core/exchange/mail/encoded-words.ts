const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const opening = '=?UTF-8?B?'
const closing = '?='

/** Bytes that fit into one word: 75 characters (RFC 2047), less 9 so that the first also fits behind a header's name. */
const bytesInWord = 39

/**
 * A header's text as encoded words, or as it is where it is short plain ASCII. Each word holds whole characters, with
 * their combining marks, so that no program shows halves. Words stand on lines of their own.
 */
export function headerText(text: string): string {
  if (text.length <= 60 && /^[\x20-\x7e]*$/.test(text) && !text.includes('=?')) return text
  return chunks(text)
    .map((chunk) => `${opening}${base64(new TextEncoder().encode(chunk))}${closing}`)
    .join('\r\n ')
}

function chunks(text: string): readonly string[] {
  const found: string[] = []
  let chunk = ''
  let size = 0
  for (const sign of text) {
    const bytes = new TextEncoder().encode(sign).length
    if (size + bytes > bytesInWord) {
      found.push(chunk)
      chunk = ''
      size = 0
    }
    chunk += sign
    size += bytes
  }
  return [...found, chunk]
}

/** Base64 of bytes, with padding. */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const group = (a << 16) | (b << 8) | c
    const signs = [18, 12, 6, 0].map((shift) => digits.charAt((group >> shift) & 63)).join('')
    const left = bytes.length - at
    text += left >= 3 ? signs : signs.slice(0, left + 1).padEnd(4, '=')
  }
  return text
}
