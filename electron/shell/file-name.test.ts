import { expect, test } from 'vitest'
import { fileName } from './file-name'

test.each([
  ['Thank you: Data Analyst', 'Thank you Data Analyst'],
  ['../../etc/passwd', '.. .. etc passwd'],
  ['a|<>"?*b', 'a b'],
  ['a\u202egpj.exe', 'a gpj.exe'],
  ['Merci, Zoë', 'Merci, Zoë'],
  ['CON', 'letter'],
  ['', 'letter'],
  ['...', 'letter'],
])('%j becomes the file name %j', (subject, name) => {
  expect(fileName(subject)).toBe(name)
})

test('a long subject becomes a name that every disk takes, cut between characters', () => {
  const name = fileName('\u{1f4c6}'.repeat(500))
  expect(name).toBe('\u{1f4c6}'.repeat(40))
  expect(Buffer.byteLength(`${name}.eml`)).toBeLessThan(255)
})
