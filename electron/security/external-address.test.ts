import { expect, test } from 'vitest'
import { externalAddress } from './external-address'
import { isLocalRequest } from './offline'

test.each([
  'https://example.org/jobs?id=7#apply',
  'http://example.org/',
  'https://münchen.example/stelle',
  'mailto:dana@example.org?subject=Thank%20you&body=Dear%20Dana',
  'mailto:dana@example.org',
  `mailto:dana@example.org?body=${'a'.repeat(7000)}`,
])('%s may be opened', (address) => {
  expect(externalAddress(address)).not.toBeNull()
})

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' https://example.org',
  'file:///etc/passwd',
  'file://server/share',
  'smb://server/share',
  '\\\\server\\share',
  '//example.org/x',
  'ms-msdt:/id PCWDiagnostic',
  'vscode://file/etc/passwd',
  'search-ms:query=x',
  'data:text/html,<script>alert(1)</script>',
  'afterword://application/a1',
  'https://good.example@evil.example/',
  'https://user:secret@example.org/',
  'https:\\\\evil.example',
  'https:/evil.example',
  'https:evil.example',
  'https://example.org/\u202egpj.exe',
  'https://example.org/\u0000',
  `https://example.org/${'a'.repeat(2000)}`,
  `mailto:dana@example.org?body=${'a'.repeat(8000)}`,
  'mailto:dana@example.org?attach=/etc/passwd',
  'mailto:dana@example.org?subject=x&attachment=/etc/passwd',
  'mailto:dana@example.org?cc=evil@example.org',
  'mailto:dana@example.org%0d%0aBcc:evil@example.org',
  'example.org',
  '',
])('%j may not', (address) => {
  expect(externalAddress(address)).toBeNull()
})

test.each([
  ['app://bundle/assets/a.js', true],
  ['data:image/png;base64,AAAA', true],
  ['blob:app://bundle/1', true],
  ['https://example.org/', false],
  ['http://localhost:5173/', false],
  ['ws://localhost/', false],
  ['file:///etc/passwd', false],
  ['app://bundle.evil/a.js', false],
])('a request to %s goes out: %s', (address, allowed) => {
  expect(isLocalRequest(address)).toBe(allowed)
})
