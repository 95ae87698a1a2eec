import { addressIn } from './own-words'
import { longestText } from './parse-mail'
import type { ParsedMail } from './parsed-mail'
import { repairedText } from './charset-repair'

/** Words that somebody copied out of a mail program, without a head, as a mail from nobody in particular. */
export function pastedMail(text: string): ParsedMail {
  const words = unencoded(repairedText(text.slice(0, longestText)).replace(/\r\n?/g, '\n'))
  const subject = /^\s*subject\s*:\s*(.+)$/im.exec(words.slice(0, 2000))?.[1] ?? ''
  const from = /^\s*from\s*:\s*(.+)$/im.exec(words.slice(0, 2000))?.[1] ?? ''
  return {
    subject: subject.trim().slice(0, 500),
    from: addressIn(from),
    to: [],
    sentAt: null,
    messageId: '',
    references: [],
    text: words.replace(/\u00a0/g, ' '),
    calendars: [],
    outlookOnly: false,
    autoReply: false,
    bulk: false,
    unsent: false,
  }
}

/** "Show original" gives quoted-printable: `=E2=80=9C`, and `=` where lines were broken. */
function unencoded(text: string): string {
  const codes = text.match(/=(?:[0-9A-F]{2}|\n)/g)?.length ?? 0
  const telling = /=\n/.test(text) || /=(?:E2=80|C3=[89AB]|3D|20\n|9[1-7])/.test(text)
  if (codes < 2 || !telling) return text
  const bytes = new TextEncoder().encode(text.replace(/[ \t]*=\n/g, (soft) => soft.slice(0, -2)))
  const out: number[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    const hex = bytes[at] === 0x3d ? String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) : ''
    if (/^[0-9A-F]{2}$/i.test(hex)) {
      out.push(Number.parseInt(hex, 16))
      at += 2
    } else out.push(bytes[at] ?? 0)
  }
  return decoded(Uint8Array.from(out))
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return repairedText(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  }
}
