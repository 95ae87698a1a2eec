/**
 * Text for a line-based format: line ends as `\n`, the other control characters gone, since no escape exists for them in
 * calendars and contact cards, and lone halves of a character replaced, since UTF-8 cannot hold them.
 */
export function plainText(text: string): string {
  return keptText(text).trim()
}

/** The same with its outer blanks. */
export function keptText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
}
