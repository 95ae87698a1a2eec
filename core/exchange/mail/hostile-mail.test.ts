import { workedMs } from '../../testing/worked-ms'
import { describe, expect, test } from 'vitest'
import { instant, zone } from '../../time/kinds'
import { readAnyFile } from '../read-any-file'

/** Mails from people who mean harm; what broke on the way is tried in `electron/exchange/fuzz.test.ts`. */
const context = { zone: zone('America/New_York'), now: instant('2027-03-01T12:00:00Z'), me: [] }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function read(file: Uint8Array): Promise<number> {
  const began = workedMs()
  const result = await readAnyFile(file, 'x.eml', context)
  if (result.ok) {
    expect(() => structuredClone(result.value)).not.toThrow()
    if (result.value.kind === 'mail') expect(result.value.text.length).toBeLessThanOrEqual(200_000)
  } else expect(result.failure.code).toMatch(/^(?:file|mail)/)
  return workedMs() - began
}

const head = 'From: Kim <kim@example.com>\nSubject: News\nContent-Type: '
const nested = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`,
  ).join('')

describe(
  'a mail made to exhaust a program is read or given up within two seconds',
  { timeout: 60_000 },
  () => {
    test.each([
      ['parts within parts', `From: a@b.example\nSubject: x\n${nested(5000)}`],
      ['a hundred thousand parts', `${head}multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(100_000)}`],
      ['a hundred thousand headers', `${head}text/plain\n${'X-A: b\n'.repeat(100_000)}\nHi`],
      ['one header of 8 MB', `From: a@b.example\nSubject: ${'a'.repeat(8_000_000)}\n\nHi`],
      ['encoded words without end', `From: a@b.example\nSubject: ${'=?utf-8?q?=C3?='.repeat(50_000)}\n\nHi`],
      ['one line of 8 MB', `${head}text/plain\n\n${'a '.repeat(4_000_000)}`],
      ['a line that seems to say no for ever', `${head}text/plain\n\n${'not moving '.repeat(200_000)}`],
      ['dates without end', `${head}text/plain\n\n${'by Friday 5 March at 5 pm, '.repeat(100_000)}`],
      ['quotes within quotes', `${head}text/plain\n\n${'>'.repeat(500_000)} x\n`.repeat(4)],
      ['tags that never close', `${head}text/html\n\n${'<a href="'.repeat(300_000)}`],
      ['addresses without end', `From: ${'a@b.example, '.repeat(100_000)}\nSubject: x\n\nHi`],
      ['lists of one-word sentences', `${head}text/plain\n\n${'Fine. '.repeat(500_000)}`],
      [
        'forwarded within forwarded',
        `${head}text/plain\n\n${'---------- Forwarded message ---------\nFrom: a@b.example\nSubject: x\n\n'.repeat(50_000)}`,
      ],
    ])('%s', async (_what, text) => {
      expect(await read(bytes(text))).toBeLessThan(2000)
    })

    test('a mail within a mail within a mail', async () => {
      let inner = 'From: a@b.example\nSubject: x\n\nWe chose another person.'
      for (let depth = 0; depth < 60; depth += 1)
        inner = `From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\nContent-Type: message/rfc822\n\n${inner}\n--b${depth}--\n`
      expect(await read(bytes(inner))).toBeLessThan(2000)
    })
  },
)
