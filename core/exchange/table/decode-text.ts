import { detect } from 'chardet'

/** Text of a file with the name of the encoding it was read in. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/**
 * Decodes a text file: mark at its beginning, UTF-16 by its zero bytes, UTF-8 where it is valid; what is left comes from
 * an older program and is judged by its letters. Zero characters vanish.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes)
  const text = decodedAs(bytes, encoding)
  return { text: text.includes('\u0000') ? text.replace(/\0/g, '') : text, encoding }
}

function decodedAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0, third = 0] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return wideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : olderEncoding(bytes))
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 2048)
  let even = 0
  let odd = 0
  head.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1
    else if (byte === 0) odd += 1
  })
  const many = head.length / 5
  if (odd > many && even < odd / 4) return 'utf-16le'
  return even > many && odd < even / 4 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Names of chardet that the platform spells otherwise. Latin-1 is Windows' western set wherever a file says so. */
const platformNames: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  GB18030: 'gb18030',
  Big5: 'big5',
  'EUC-KR': 'euc-kr',
  'EUC-JP': 'euc-jp',
  Shift_JIS: 'shift_jis',
}

/** Western unless most letters are not: chardet reads a short German table as Turkish or Hebrew. */
function olderEncoding(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 64 * 1024)
  const high = head.reduce((count, byte) => count + Number(byte >= 0x80), 0)
  const letters = head.reduce(
    (count, byte) => count + Number((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a),
    0,
  )
  const found = high * 3 < letters ? 'windows-1252' : detect(head)
  const name = found === null || /^(UTF|ISO-2022|ASCII)/.test(found) ? 'windows-1252' : found
  return platformNames[name] ?? name.toLowerCase()
}
