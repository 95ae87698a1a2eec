const LF = 10
const CR = 13
const SPACE = 32
const TAB = 9

/** Longest line that is read, in characters: an invitation needs far less, a hostile file has far more. */
export const longestLine = 100_000

/**
 * The content lines of a calendar file. Folds are undone on bytes, before decoding, since a fold may stand inside a
 * character. Any line end counts (CRLF, LF, bare CR, CR CR LF); empty lines vanish.
 */
export function logicalLines(bytes: Uint8Array): readonly string[] {
  const flat = unfolded(utf8Of(bytes))
  return decodedLines(flat)
    .map((line) => (line.startsWith('\uFEFF') ? line.slice(1) : line).slice(0, longestLine))
    .filter((line) => line.trim() !== '')
}

/** UTF-16 files, with or without a mark, as UTF-8; everything else unchanged. */
function utf8Of(bytes: Uint8Array): Uint8Array {
  const [first = 0, second = 0] = bytes
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return recoded(bytes, 'utf-16le')
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return recoded(bytes, 'utf-16be')
  return bytes
}

function recoded(bytes: Uint8Array, label: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(label).decode(bytes))
}

/** Lines separated by one LF each, continuation lines joined. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const flat = new Uint8Array(bytes.length)
  let length = 0
  let atLineEnd = false
  for (const byte of bytes) {
    if (byte === LF || byte === CR) {
      atLineEnd = true
      continue
    }
    if (atLineEnd) {
      atLineEnd = false
      if (byte === SPACE || byte === TAB) continue
      flat[length] = LF
      length += 1
    }
    flat[length] = byte
    length += 1
  }
  return flat.subarray(0, length)
}

/** The whole as UTF-8; where that fails, line by line, each as UTF-8 or else as Windows' western set. */
function decodedLines(bytes: Uint8Array): readonly string[] {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n')
  } catch {
    return byteLines(bytes).map(decoded)
  }
}

function byteLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  lines.push(bytes.subarray(start))
  return lines
}

function decoded(line: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line)
  } catch {
    return new TextDecoder('windows-1252').decode(line)
  }
}
