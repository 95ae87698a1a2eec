import { describe, expect, test } from 'vitest'
import { writeContacts } from './write-contacts'

const dana = {
  id: '6f1c1f0e-0000-4000-8000-000000000001',
  fullName: 'Dana Lee; Dr.',
  given: 'Dana',
  family: 'Lee, Jr',
  greetAs: 'Dana',
  greetAsByHand: false,
  honorific: 'Dr',
  employer: 'Acme; Sons, Ltd',
  emails: ['dana@example.com', 'd.lee@example.com'],
  phone: '+34 600 000 000',
}
const linesOf = (text: string): readonly string[] => text.replace(/\r\n /g, '').split('\r\n')

describe('contact cards that go out', () => {
  test('hold name parts, firm, job title, every address and the phone, with what separates parts escaped', () => {
    const lines = linesOf(writeContacts([dana], () => 'Head of Data'))
    expect(lines).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      `UID:${dana.id}`,
      String.raw`N:Lee\, Jr;Dana;;Dr;`,
      'FN:Dana Lee; Dr.',
      String.raw`ORG:Acme\; Sons\, Ltd`,
      'TITLE:Head of Data',
      'EMAIL;TYPE=INTERNET:dana@example.com',
      'EMAIL;TYPE=INTERNET:d.lee@example.com',
      'TEL;TYPE=WORK:+34 600 000 000',
      'X-AFTERWORD-GREET-AS;VALUE=TEXT:Dana',
      'END:VCARD',
      '',
    ])
  })

  test('leave out what is not known, and follow each other', () => {
    const bare = {
      ...dana,
      fullName: 'Lin',
      given: 'Lin',
      family: '',
      honorific: '',
      employer: '',
      emails: [],
      phone: '',
      greetAs: null,
    }
    const lines = linesOf(writeContacts([bare, dana], () => ''))
    expect(lines.slice(0, 7)).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      `UID:${dana.id}`,
      'N:;Lin;;;',
      'FN:Lin',
      'X-AFTERWORD-GREET-AS;VALUE=TEXT:',
      'END:VCARD',
    ])
    expect(lines.filter((line) => line === 'BEGIN:VCARD')).toHaveLength(2)
  })

  test('a line break or a control character in a name cannot begin a line of its own', () => {
    const text = writeContacts([{ ...dana, fullName: 'Dana\r\nEMAIL:evil@example.com\u0000' }], () => '')
    expect(linesOf(text)).toContain(String.raw`FN:Dana\nEMAIL:evil@example.com`)
  })
})
