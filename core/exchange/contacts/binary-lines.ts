/** Longest line that is kept, in bytes: photos are longer, and are not read. */
const longestLine = 20_000

/**
 * The content lines of a contact file, one byte a character, since each line may name its own encoding. Continuations are
 * joined: by a blank at the beginning, or by the `=` at the end of a quoted-printable line.
 */
export function binaryLines(bytes: Uint8Array): readonly string[] {
  const lines: string[] = []
  let isSoft = false
  for (const line of physicalLines(bytes)) {
    const last = lines.length - 1
    const before = lines[last] ?? ''
    if (isSoft) lines[last] = `${before.slice(0, -1)}${line}`
    else if (/^[ \t]/.test(line) && last >= 0) {
      if (before.length < longestLine) lines[last] = before + line.slice(1)
    } else if (line !== '') lines.push(line.slice(0, longestLine))
    const now = lines.at(-1) ?? ''
    isSoft = now.endsWith('=') && /^[^:]*quoted-printable[^:]*:/i.test(now) && now.length < longestLine
  }
  return lines
}

function* physicalLines(bytes: Uint8Array): Generator<string> {
  let start = 0
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte !== 10 && byte !== 13 && byte !== undefined) continue
    yield binary(bytes.subarray(start, Math.min(at, start + longestLine)))
    if (byte === 13 && bytes[at + 1] === 10) at += 1
    start = at + 1
  }
}

function binary(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096))
  return text
}

/** The bytes of a text of one byte a character. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}
