import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDraftMail } from './draft-mail'

const kim = { name: 'Kim Example', address: 'kim.example@example.com' }
const draft = (subject: string, body: string, name = kim.name) =>
  writeDraftMail({ to: { ...kim, name }, subject, body })
const headerLines = (mail: string) => (mail.split('\r\n\r\n')[0] ?? '').split('\r\n')
const unfolded = (mail: string, name: string) =>
  new RegExp(`(?:^|\\r\\n)${name}: ((?:.*)(?:\\r\\n .*)*)`)
    .exec(mail.split('\r\n\r\n')[0] ?? '')?.[1]
    ?.replace(/\r\n /g, ' ') ?? ''

const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
function bytesOfBase64(text: string): Uint8Array {
  const bits = Array.from(text.replace(/=/g, ''), (sign) =>
    base64Digits.indexOf(sign).toString(2).padStart(6, '0'),
  ).join('')
  return new Uint8Array((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
/** Decodes each word for itself, as programs do: a word that ends inside a character fails. */
function decodedHeader(text: string): string {
  const decode = (word: string) => new TextDecoder('utf-8', { fatal: true }).decode(bytesOfBase64(word))
  return text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, word: string) => decode(word))
}
function decodedBody(mail: string): string {
  const text = mail.slice(mail.indexOf('\r\n\r\n') + 4).replace(/=\r\n/g, '')
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)),
  )
}

describe('a letter as a draft file (area c-eml-draft)', () => {
  test('DRF-01 opens for editing: the expected file, byte for byte but for its Cc', () => {
    const body = 'Hallo Frau Example,\n\nvielen Dank für das Gespräch am 16. März 😀.\n\nRobin Sample'
    expect(draft('Danke für das Gespräch', body, 'Example, Kim')).toBe(
      [
        'To: "Example, Kim" <kim.example@example.com>',
        'Subject: =?UTF-8?B?RGFua2UgZsO8ciBkYXMgR2VzcHLDpGNo?=',
        'X-Unsent: 1',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Hallo Frau Example,',
        '',
        'vielen Dank f=C3=BCr das Gespr=C3=A4ch am 16. M=C3=A4rz =F0=9F=98=80.',
        '',
        'Robin Sample',
        '',
      ].join('\r\n'),
    )
  })

  test('DRF-01 no Date, no Message-ID, no Received', () => {
    expect(draft('Thanks', 'Hello')).not.toMatch(/^(?:Date|Message-ID|Received):/im)
    expect(draft('Thanks', 'Hello')).toContain('\r\nX-Unsent: 1\r\n')
  })

  test('DRF-02 a long subject is words of at most 75 characters, each of whole characters', () => {
    const subject = 'Gespräch über Übergänge '.repeat(6).slice(0, 120)
    const mail = draft(subject, '')
    expect(decodedHeader(unfolded(mail, 'Subject'))).toBe(subject.trim())
    for (const word of mail.match(/=\?[^\s]+\?=/g) ?? []) expect(word.length).toBeLessThanOrEqual(75)
    for (const line of headerLines(mail)) expect(line.length).toBeLessThanOrEqual(76)
  })

  test('DRF-03 a long paragraph is lines of at most 76 characters', () => {
    const body = 'Lorem ipsum dolor sit amet – '.repeat(60).trim()
    const mail = draft('Thanks', body)
    for (const line of mail.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
    expect(decodedBody(mail)).toBe(`${body}\r\n`)
  })

  test.each([
    ['Example, Kim', '"Example, Kim" <kim.example@example.com>'],
    ['Kim "K" Example', '"Kim \\"K\\" Example" <kim.example@example.com>'],
    ['Kim Example', 'Kim Example <kim.example@example.com>'],
    ['', 'kim.example@example.com'],
    ['Kim\r\nBcc: x@evil.example', '"Kim Bcc: x@evil.example" <kim.example@example.com>'],
  ])('DRF-04 %s is one recipient', (name, to) => {
    expect(unfolded(draft('Thanks', '', name), 'To')).toBe(to)
  })

  test('DRF-04 a name beyond ASCII is encoded', () => {
    expect(decodedHeader(unfolded(draft('Thanks', '', 'Zoë Exämple'), 'To'))).toBe(
      'Zoë Exämple <kim.example@example.com>',
    )
  })

  test('nobody, or no usable address: no To, and nothing else is lost', () => {
    expect(writeDraftMail({ to: null, subject: 'Thanks', body: 'Hi' })).toMatch(/^Subject: Thanks\r\n/)
    expect(
      writeDraftMail({ to: { name: 'Kim', address: 'kim@x\r\nBcc: y@z' }, subject: 'Thanks', body: 'Hi' }),
    ).not.toContain('Bcc')
  })

  test('a subject ends no header', () => {
    expect(headerLines(draft('Thanks\r\nBcc: x@evil.example', ''))).toContain(
      'Subject: Thanks Bcc: x@evil.example',
    )
  })

  test('any text comes back, in ASCII lines of at most 76 characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (body, subject) => {
          const mail = draft(subject, body)
          expect(mail).toMatch(/^[\x20-\x7e\r\n]*$/)
          for (const line of mail.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
          expect(decodedBody(mail).trimEnd()).toBe(
            body
              .replace(/[\u2028\u2029]/g, '\r\n')
              .replace(/[^\P{Cc}\t]/gu, '')
              .trimEnd(),
          )
          expect(decodedHeader(unfolded(mail, 'Subject')).trim()).toBe(
            subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim(),
          )
        },
      ),
      { seed: 20_270_412, numRuns: 300 },
    )
  })
})
