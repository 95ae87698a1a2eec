/** What a file seems to be, judged by its content first and by its name where the content leaves it open. */
export type FileFormat = 'ics' | 'eml' | 'vcf' | 'xlsx' | 'json' | 'outlook' | 'table' | 'text' | 'unknown'

const headerName =
  /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|reply-to|dkim-signature|authentication-results|arc-[a-z-]+|x-[a-z0-9-]+|list-[a-z-]+|thread-[a-z]+|in-reply-to|references|sender|user-agent|importance|precedence|auto-submitted)[ \t]*:/i

/** The kind of a file. `name` may be empty, as for pasted text. */
export function fileFormatOf(bytes: Uint8Array, name: string): FileFormat {
  const extension = /\.([a-z0-9]{2,5})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return extension === 'xls' ? 'unknown' : 'outlook'
  const head = headOf(bytes)
  if (/^\s*BEGIN:\s*(?:VCALENDAR|VEVENT)\s*$/im.test(head.slice(0, 200))) return 'ics'
  if (looksLikeMail(head)) return 'eml'
  if (/^\s*BEGIN:\s*(?:VCALENDAR|VEVENT)\s*$/im.test(head)) return 'ics'
  if (/^\s*BEGIN:\s*VCARD\s*$/im.test(head)) return 'vcf'
  if (/^\s*[{[]/.test(head) && (extension === 'json' || /^\s*[{[]\s*["{\]}]/.test(head))) return 'json'
  if (extension === 'ics' || extension === 'eml' || extension === 'vcf' || extension === 'json')
    return extension
  if (extension === 'csv' || extension === 'tsv' || extension === 'tab') return 'table'
  if (looksLikeCells(head)) return 'table'
  return /\p{L}/u.test(head) ? 'text' : 'unknown'
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

/** The first characters, whatever the encoding: enough of the letters of English keywords survives. */
function headOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes
  const wide = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
  const encoding = wide ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding)
    .decode(bytes.subarray(0, 64 * 1024))
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
}

/** Rows of cells, as spreadsheets put them on the clipboard: a tab on every line. */
function looksLikeCells(head: string): boolean {
  const lines = head.split('\n', 20).filter((line) => line.trim() !== '')
  return lines.length >= 1 && lines.every((line) => line.includes('\t'))
}

/** Two header lines before anything else; an mbox's "From " line may stand in front. */
function looksLikeMail(head: string): boolean {
  const lines = head.replace(/^\s*(?:From \S+.*\n)?/, '').split('\n', 60)
  let headers = 0
  for (const line of lines) {
    if (/^[ \t]/.test(line) && headers > 0) continue
    if (!/^[!-9;-~]{1,80}[ \t]*:/.test(line)) break
    if (headerName.test(line)) headers += 1
  }
  return headers >= 2
}
