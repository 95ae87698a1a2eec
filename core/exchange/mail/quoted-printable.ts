/** Longest encoded line, the `=` of a soft break included (RFC 2045). */
const longestLine = 76

/** Text with CRLF line ends as quoted-printable: readable as it stands, lines of at most 76 characters, ASCII only. */
export function quotedPrintable(text: string): string {
  return text.split('\r\n').map(encodedLine).join('\r\n')
}

function encodedLine(line: string): string {
  const lines: string[] = []
  let current = ''
  const signs = Array.from(line)
  signs.forEach((sign, at) => {
    const unit = encodedSign(sign, at === signs.length - 1)
    const limit = at === signs.length - 1 ? longestLine : longestLine - 1
    if (current.length + unit.length > limit) {
      lines.push(`${current}=`)
      current = ''
    }
    current += unit
  })
  return [...lines, current].join('\r\n')
}

/** Blanks at a line's end are encoded, since mail servers drop them. */
function encodedSign(sign: string, last: boolean): string {
  const plain = /^[\x21-\x3c\x3e-\x7e]$/.test(sign) || (!last && (sign === ' ' || sign === '\t'))
  if (plain) return sign
  return Array.from(
    new TextEncoder().encode(sign),
    (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
}
