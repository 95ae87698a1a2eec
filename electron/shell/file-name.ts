/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const longest = 80

/** A subject as the name of a file that every system takes. */
export function fileName(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const name = Array.from(plain)
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/, '')
  return name === '' || reserved.test(name) ? 'letter' : name
}
