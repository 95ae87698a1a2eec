import { bytesOf } from './binary-lines'

/** One line of a contact card: its name in capitals without its group, its types, and its value decoded, part by part. */
export interface CardLine {
  readonly name: string
  /** Types in lower case: `work`, `pref`, `cell`. */
  readonly types: ReadonlySet<string>
  /** One element for a simple value, one for each part of a structured one. */
  readonly parts: readonly string[]
}

const shape = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":])*)?):([\s\S]*)$/

/** Names whose values have parts. */
const structured = new Set(['N', 'ORG'])
/** Names that are read at all: photos, keys and addresses of houses are left where they are. */
const wanted = new Set([
  'BEGIN',
  'END',
  'VERSION',
  'FN',
  'N',
  'ORG',
  'TITLE',
  'ROLE',
  'EMAIL',
  'TEL',
  'KIND',
  'X-ABSHOWAS',
  'X-AFTERWORD-GREET-AS',
  'X-ADDRESSBOOKSERVER-KIND',
])

/** Reads a line of any version of the format; null for what is not wanted or no line at all. */
export function cardLine(line: string, fileEncoding: string): CardLine | null {
  const [, rawName = '', parameters = '', value = ''] = shape.exec(line.replace(/^ï»¿/, '')) ?? []
  const name = rawName.toUpperCase()
  if (!wanted.has(name)) return null
  const found = parametersOf(parameters)
  const text = decodedValue(value, found, fileEncoding)
  return text === null ? null : { name, types: found.types, parts: partsOf(name, text) }
}

interface Parameters {
  readonly types: ReadonlySet<string>
  readonly encoding: string
  readonly charset: string
}

/** Version 2.1 writes bare words (`EMAIL;PREF;INTERNET`), later ones `TYPE=pref,work`. */
function parametersOf(text: string): Parameters {
  const types = new Set<string>()
  let encoding = ''
  let charset = ''
  for (const parameter of text.split(';').slice(1)) {
    const [key = '', value] = parameter.split('=', 2)
    const name = value === undefined ? '' : key.trim().toLowerCase()
    const words = (value ?? key).replace(/"/g, '').toLowerCase().split(',')
    const [word = ''] = words.map((one) => one.trim())
    if (name === 'charset') charset = word
    else if (name === 'encoding' || /^(?:quoted-printable|base64|b|8bit|7bit)$/.test(word)) encoding = word
    else if (name === '' || name === 'type') for (const one of words) types.add(one.trim())
    else if (name === 'pref' && word !== '0') types.add('pref')
  }
  return { types, encoding, charset }
}

/** The text of a value; null for one that is no text. */
function decodedValue(value: string, { encoding, charset }: Parameters, fileEncoding: string): string | null {
  if (encoding === 'base64' || encoding === 'b') return null
  const raw = encoding === 'quoted-printable' ? unquoted(value) : value
  try {
    return new TextDecoder(charset === '' ? fileEncoding : charset).decode(bytesOf(raw))
  } catch {
    return new TextDecoder(fileEncoding).decode(bytesOf(raw))
  }
}

function unquoted(value: string): string {
  return value
    .replace(/=(?:\r\n?|\n)/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/=$/, '')
}

/** The parts of a value, each without its escapes (RFC 2426, 4). A lone escape at the end says nothing. */
function partsOf(name: string, text: string): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\\') part += unescaped(text.charAt((at += 1)))
    else if (sign === ';' && structured.has(name)) {
      parts.push(part)
      part = ''
    } else if (sign !== '\0') part += sign
  }
  return [...parts, part].map((one) => one.trim())
}

const unescaped = (sign: string): string => (sign === 'n' || sign === 'N' ? '\n' : sign)
