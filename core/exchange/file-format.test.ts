import { expect, test } from 'vitest'
import { sampleCalendar, sampleCalendars } from './samples/sample-bytes'
import { sampleMail, sampleMails } from './samples/sample-mails'
import { fileFormatOf } from './file-format'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('what a file holds decides, not what it is called', () => {
  for (const name of sampleCalendars())
    expect([name, fileFormatOf(sampleCalendar(name), 'x.csv')]).toEqual([name, 'ics'])
  for (const name of sampleMails())
    expect([name, fileFormatOf(sampleMail(name), 'x.txt')]).toEqual([name, 'eml'])
})

test.each([
  ['BEGIN:VCARD\r\nVERSION:3.0\r\n', '', 'vcf'],
  ['{"schemaVersion":1}', 'backup.json', 'json'],
  ['Company,Role\nAcme,Clerk\n', 'list.csv', 'table'],
  ['Company\tRole\nAcme\tClerk\n', '', 'table'],
  ['From: Kim <kim@example.com>\nSubject: News\n\nHi', '', 'eml'],
  ['Received: by a\n with b;\n Mon\nFrom: a@example.com\n\nHi', '', 'eml'],
  ['Dear Robin,\n\nthank you for applying.', 'pasted', 'text'],
  ['', 'invite.ics', 'ics'],
  ['\u0000\u0001\u0002', 'x.bin', 'unknown'],
] as const)('%j named "%s" is %s', (text, name, format) => {
  expect(fileFormatOf(bytes(text), name)).toBe(format)
})

test('a workbook and a mail of Outlook’s own are known by their first bytes', () => {
  expect(fileFormatOf(new Uint8Array([0x50, 0x4b, 3, 4]), 'x')).toBe('xlsx')
  expect(fileFormatOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'news.msg')).toBe('outlook')
})
