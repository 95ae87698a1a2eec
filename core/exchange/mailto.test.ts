import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestElsewhere, longestMailto, longestOnWindows, mailtoUrl } from './mailto'

const urlOf = (to: readonly string[], subject: string, body: string) => {
  const made = mailtoUrl({ to, subject, body })
  return made.ok ? made.value.url : made.failure.code
}

test.each(['line 1\nline 2', 'line 1\r\nline 2', 'line 1\rline 2'])(
  'MLT-02 a line break is one %%0D%%0A',
  (body) => {
    expect(urlOf([], '', body)).toBe('mailto:?body=line%201%0D%0Aline%202')
  },
)

test('MLT-03 what is longer than 2,000 characters once encoded is too long, and whole', () => {
  const head = urlOf(['a@example.com'], 'Hi', '').length + '&body='.length
  const fits = mailtoUrl({ to: ['a@example.com'], subject: 'Hi', body: 'x'.repeat(longestOnWindows - head) })
  const over = mailtoUrl({
    to: ['a@example.com'],
    subject: 'Hi',
    body: 'x'.repeat(longestOnWindows - head + 1),
  })
  expect(fits).toMatchObject({ ok: true, value: { tooLong: false } })
  expect(over).toMatchObject({ ok: true, value: { tooLong: true } })
  expect(over.ok && over.value.url.length).toBe(longestOnWindows + 1)
})

test.each([
  ['win32', longestOnWindows],
  ['darwin', longestElsewhere],
  ['linux', longestElsewhere],
  ['haiku', longestOnWindows],
])('MLT-03 on %s up to %i characters', (platform, most) => {
  expect(longestMailto(platform)).toBe(most)
  const body = 'x'.repeat(3000)
  const made = mailtoUrl({ to: ['a@example.com'], subject: '', body }, longestMailto(platform))
  expect(made).toMatchObject({ value: { tooLong: most < 3000 } })
})

test('MLT-05 the draft shows the text exactly', () => {
  const body = `A & B # C ? D % E = F "G" 'H' https://example.com/?a=1&b=2`
  const url = urlOf(['a@example.com'], 'Q&A?', body)
  expect(url).toMatch(/^mailto:a@example\.com\?subject=Q%26A%3F&body=[A-Za-z0-9%._~-]+$/)
  expect(decodeURIComponent(url.split('body=')[1] ?? '')).toBe(body)
})

test('MLT-06 two people, a comma, no blank', () => {
  expect(urlOf(['a@example.com', ' b@example.com '], '', '')).toBe('mailto:a@example.com,b@example.com')
})

test('MLT-06 for Outlook, a semicolon', () => {
  const made = mailtoUrl({ to: ['a@example.com', 'b@example.com'], subject: '', body: '', separator: ';' })
  expect(made).toMatchObject({ value: { url: 'mailto:a@example.com;b@example.com' } })
})

test('MLT-07 a plus sign is always %2B', () => {
  expect(urlOf(['robin+jobs@example.org'], 'C++', '1 + 1')).toBe(
    'mailto:robin%2Bjobs@example.org?subject=C%2B%2B&body=1%20%2B%201',
  )
})

test('MLT-09 text stays text', () => {
  expect(decodeURIComponent(urlOf([], '', 'a <b> & c'))).toBe('mailto:?body=a <b> & c')
})

test.each([
  'a@b?attach=/etc/passwd',
  'a@example.com%0d%0aBcc:x@evil.example',
  'a@example.com\r\nBcc: x@evil.example',
  'a@example.com&cc=x@evil.example',
  'Kim <a@example.com>',
  'a@b,c@d',
  'kim',
])('an address like "%s" is refused', (address) => {
  expect(urlOf([address], '', '')).toBe('invalidInput')
})

test('a line break in the subject ends nothing', () => {
  expect(urlOf([], 'Hi\r\nBcc: x@evil.example', '')).toBe('mailto:?subject=Hi%20Bcc%3A%20x%40evil.example')
})

test('any text at all can be decoded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const url = urlOf([], text, text)
      expect(url).toMatch(/^mailto:(\?[\x21-\x7e]*)?$/)
      expect(() => decodeURIComponent(url)).not.toThrow()
      expect(url.match(/[?&]\w+=/g)?.length ?? 0).toBeLessThanOrEqual(2)
    }),
    { seed: 20_270_411 },
  )
})
