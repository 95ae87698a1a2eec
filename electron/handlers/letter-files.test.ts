import { expect, test } from 'vitest'
import { mailAddress } from './letter-files'

const letter = {
  to: 'dana@example.com',
  toName: 'Dana Lee',
  from: '',
  fromName: '',
  subject: 'Thank you',
  text: 'Dear Dana,',
}

test('a letter that fits is in the address, whole', () => {
  expect(mailAddress(letter, 'win32')).toEqual({
    url: 'mailto:dana@example.com?subject=Thank%20you&body=Dear%20Dana%2C',
    isWhole: true,
  })
})

test('MLT-03 one too long for Windows opens an empty mail there, and is whole on a Mac', () => {
  const long = { ...letter, text: 'word '.repeat(500) }
  expect(mailAddress(long, 'win32')).toEqual({
    url: 'mailto:dana@example.com?subject=Thank%20you',
    isWhole: false,
  })
  expect(mailAddress(long, 'darwin')).toMatchObject({ isWhole: true })
})

test('an address that no mail program takes is not handed to one', () => {
  expect(mailAddress({ ...letter, to: 'a@b?attach=/etc/passwd' }, 'linux')).toEqual({
    url: null,
    reason: 'badAddress',
  })
})
