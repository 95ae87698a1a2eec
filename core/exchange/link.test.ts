import { describe, expect, test } from 'vitest'
import { safeLink } from './link'

describe('links that may be opened (TRK-18, TRK-19)', () => {
  test.each([
    ['www.example.com/jobs/1', 'https://www.example.com/jobs/1'],
    ['example.com', 'https://example.com/'],
    [' example.com:8080/jobs?id=1#top ', 'https://example.com:8080/jobs?id=1#top'],
    ['HTTPS://EXAMPLE.COM', 'https://example.com/'],
    ['http://example.com/a', 'http://example.com/a'],
    ['bücher.example/stelle', 'https://xn--bcher-kva.example/stelle'],
    ['https://example.com/jobs/a%20b?c=d&e=%C3%A4', 'https://example.com/jobs/a%20b?c=d&e=%C3%A4'],
    ['kim.example@example.com', 'mailto:kim.example@example.com'],
    [
      'mailto:kim.example@example.com?subject=Hello%20there',
      'mailto:kim.example@example.com?subject=Hello%20there',
    ],
    ['mailto:kim.example@example.com?attach=/etc/passwd&cc=x@evil.example', 'mailto:kim.example@example.com'],
  ])('%s', (text, url) => {
    expect(safeLink(text)).toEqual({ kind: 'open', url })
  })

  test.each([
    ['https://user:pw@example.com/apply', 'https://example.com/apply'],
    ['https://good.example@evil.example/', 'https://evil.example/'],
    ['https://good.example%2Fjobs:8@evil.example/a@b', 'https://evil.example/a@b'],
    ['http://user@example.com', 'http://example.com/'],
  ])('%s is warned about, and leads to %s', (text, url) => {
    expect(safeLink(text)).toEqual({ kind: 'warn', url, reason: 'credentials' })
  })

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'vscode://x',
    'ms-msdt:/id',
    'smb://host/share',
    '\\\\host\\share',
    'https:\\\\evil.example',
    'https:evil.example',
    'https:///evil.example',
    '//example.com/x',
    '/jobs/1',
    'jobs',
    'see the mail of Monday',
    'https://',
    'https://exa mple.com',
    'https://example.com/\u202Egnp.exe',
    'mailto:',
    'mailto:kim@example.com%0d%0aBcc:x@evil.example',
    `https://example.com/${'a'.repeat(2000)}`,
  ])('%s is shown as text', (text) => {
    expect(safeLink(text)).toEqual({ kind: 'refused' })
  })

  test('nothing typed', () => {
    expect(safeLink('  ')).toEqual({ kind: 'empty' })
  })
})
