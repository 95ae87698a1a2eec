/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** In bytes of UTF-8, as disks count: most take 255, with the ending and a folder's own additions. */
const longest = 160

/** A subject as the name of a file that every system takes. */
export function fileName(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const name = beginningOf(plain).replace(/[. ]+$/, '')
  return name === '' || reserved.test(name) ? 'letter' : name
}

/** As many whole characters as fit. */
function beginningOf(text: string): string {
  let left = longest
  const fits = (sign: string): boolean => (left -= Buffer.byteLength(sign)) >= 0
  const signs = Array.from(text)
  const end = signs.findIndex((sign) => !fits(sign))
  return (end < 0 ? signs : signs.slice(0, end)).join('')
}
