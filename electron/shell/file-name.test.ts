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
