/** What windows-1252 has where ISO 8859-1 has control characters, from 0x80 to 0x9f. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Text decoded by a wrong label, mended: Outlook labels windows-1252 as ISO 8859-1 (control characters appear), others
 * UTF-8 as either ("Ã¼" appears). Text that was right stays as it is.
 */
export function repairedText(text: string): string {
  const mended = text.replace(/[\u0080-\u009f]/g, (sign) => windows.charAt(sign.charCodeAt(0) - 0x80))
  return /[ÂÃÅâðÐÑ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–-€™]/.test(mended) ? (fromUtf8(mended) ?? mended) : mended
}

/** The text that these windows-1252 characters are as UTF-8 bytes; null where they are none. */
function fromUtf8(text: string): string | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const special = windows.indexOf(text.charAt(at))
    if (special === -1 && code > 0xff) return null
    bytes[at] = special === -1 ? code : 0x80 + special
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Mail bytes with every "charset=utf-8" read as windows-1252: for bodies that are no UTF-8 whatever their label says. */
export function relabelled(bytes: Uint8Array): Uint8Array {
  const label = /charset\s*=\s*"?(?:utf-?8|us-ascii)"?/gi
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  const changed = text.replace(label, 'charset=windows-1252')
  return Uint8Array.from(changed, (sign) => sign.charCodeAt(0))
}
