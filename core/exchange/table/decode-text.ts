import { detect } from 'chardet'

/** Text of a file with the name of the encoding it was read in. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/**
 * Decodes a text file: mark at its beginning, UTF-16 by its zero bytes, UTF-8 where it is valid; what is left comes from
 * an older program and is judged by its letters. Control characters vanish, tabs and line ends aside.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes)
  const text = wide === null ? utf8Of(bytes) : decodedAs(bytes, wide)
  if (text !== null) return { text: withoutControls(text), encoding: wide ?? 'utf-8' }
  const encoding = olderEncoding(bytes)
  return { text: withoutControls(decodedAs(bytes, encoding)), encoding }
}

const controls = /[^\P{Cc}\n\t\r]/u
const allControls = /[^\P{Cc}\n\t\r]+/gu

function withoutControls(text: string): string {
  return controls.test(text) ? text.replace(allControls, '') : text
}

function decodedAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // What begins with UTF-8's own mark is UTF-8, broken or not.
    const [first, second, third] = bytes
    return first === 0xef && second === 0xbb && third === 0xbf ? new TextDecoder().decode(bytes) : null
  }
}

/** UTF-16, by its mark or without one: every other byte of Latin text is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
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
