import { describe, expect, test } from 'vitest'
import { bytesOf, sampleFile } from '../samples/reading-tables'
import type { IncomingContact } from './incoming-contact'
import { readContacts, type IncomingContacts } from './read-contacts'

function read(source: Uint8Array | string): IncomingContacts {
  const result = readContacts(typeof source === 'string' ? bytesOf(source) : source)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
function only(source: Uint8Array | string): IncomingContact {
  const [contact] = read(source).contacts
  if (contact === undefined) throw new Error('nobody was read')
  return contact
}
const sample = (name: string) => only(sampleFile('vcf', name))
const card = (...lines: readonly string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

describe('contact cards', () => {
  test('VCF-01: version 2.1, quoted-printable, a soft break within the title', () => {
    expect(sample('v21-quoted-printable.vcf')).toMatchObject({
      given: 'Matěj',
      family: 'Müster',
      jobTitle: 'Recruiter – EMEA',
      emails: ['matej@example.com'],
    })
  })

  test('VCF-03: an organisation alone is one, with no name to greet', () => {
    expect(sample('org-only.vcf')).toMatchObject({
      fullName: 'Lorem Labs',
      kind: 'organisation',
      greetAs: null,
      phone: '+15550100123',
    })
  })

  test('VCF-04: without any name the address is shown, and nobody is greeted by it', () => {
    expect(sample('no-fn-no-n.vcf')).toMatchObject({
      fullName: 'kim.example@example.com',
      greetAs: null,
      given: '',
    })
  })

  test('VCF-05: groups before names are passed over', () => {
    expect(sample('grouped-items.vcf')).toMatchObject({
      emails: ['kim.example@example.com'],
      phone: '+1 555 0100 124',
    })
  })

  test('VCF-06: an older code page that the line names', () => {
    expect(sample('charset-windows-1251.vcf')).toMatchObject({
      family: 'Примерова',
      given: 'Анна',
      greetAs: 'Анна',
    })
  })

  test('version 4.0: addresses of every kind, the preferred first', () => {
    expect(
      only(
        'BEGIN:VCARD\nVERSION:4.0\nFN:Kim Example\nN:Example;Kim;;Dr.;\nEMAIL;TYPE=home:kim@home.example.com\nEMAIL;PREF=1:Kim@Example.com\nTEL;VALUE=uri;TYPE="voice,cell":tel:+1-555-0100\nORG:Lorem Labs;EMEA\nTITLE:Head\\, Data\nEND:VCARD\n',
      ),
    ).toMatchObject({
      honorific: 'Dr.',
      emails: ['kim@example.com', 'kim@home.example.com'],
      phone: '+1-555-0100',
      employer: 'Lorem Labs',
      jobTitle: 'Head, Data',
    })
  })

  test('folded lines are joined, by blank and by tab', () => {
    expect(
      only(card('FN:Kim Exam', ' ple', 'TITLE:Head', '\t of Data', 'EMAIL:kim@exa', ' mple.com')),
    ).toMatchObject({
      fullName: 'Kim Example',
      jobTitle: 'Head of Data',
      emails: ['kim@example.com'],
    })
  })

  test('photos are passed over, whole and folded', () => {
    const photo = [
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg',
      ...Array.from({ length: 2000 }, () => ` ${'A'.repeat(74)}`),
    ]
    expect(only(card('FN:Kim Example', ...photo, 'EMAIL:kim@example.com'))).toMatchObject({
      emails: ['kim@example.com'],
    })
  })

  test('a fax is no number to ring; a mobile goes before a desk', () => {
    expect(only(card('FN:Kim Example', 'TEL;TYPE=FAX:1', 'TEL;TYPE=WORK:2', 'TEL;TYPE=CELL:3')).phone).toBe(
      '3',
    )
  })

  test('the family name first where that is the custom: the whole name is the greeting', () => {
    expect(only(card('N:山田;太郎;;;', 'FN:山田 太郎'))).toMatchObject({
      family: '山田',
      given: '太郎',
      greetAs: '山田 太郎',
    })
  })

  test('NAM-01, NAM-11: particles, hyphens and apostrophes stay as the card has them', () => {
    expect(only(card('N:van den Muster;Carla;;;', 'FN:Carla van den Muster'))).toMatchObject({
      family: 'van den Muster',
      greetAs: 'Carla',
    })
    expect(only(card('N:O’Sample;Anne-Marie;;;', 'FN:Anne-Marie O’Sample'))).toMatchObject({
      family: 'O’Sample',
      greetAs: 'Anne-Marie',
    })
  })

  test('an initial is no name to greet with', () => {
    expect(only(card('N:Example;K.;;;', 'FN:K. Example')).greetAs).toBe('K. Example')
  })

  test('the name alone, or the parts alone, are enough', () => {
    expect(only(card('FN:Kim Example'))).toMatchObject({ given: 'Kim', family: 'Example' })
    expect(only(card('N:Example;Kim;T.;;'))).toMatchObject({ fullName: 'Kim T. Example', greetAs: 'Kim' })
  })

  test('several cards of one address are one person, who gains what the first lacked', () => {
    const twice =
      card('FN:Kim Example', 'EMAIL:kim@example.com') +
      card('FN:K. Example', 'EMAIL:KIM@example.com', 'TEL:+1 555 0100')
    expect(read(twice)).toMatchObject({
      contacts: [{ fullName: 'Kim Example', phone: '+1 555 0100' }],
      doubled: [2],
    })
  })

  test('cards that name nobody, and groups, are counted and left out', () => {
    const others = card('NOTE:nothing') + card('KIND:group', 'FN:Friends') + card('FN:Kim Example')
    expect(read(others)).toMatchObject({ contacts: [{ fullName: 'Kim Example' }], skipped: [1, 2] })
  })

  test("a card within a card is its agent's, and is not read", () => {
    const agent =
      'AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN:Alex Agent\r\nEMAIL:alex@example.com\r\nEND:VCARD'
    expect(read(card('FN:Kim Example', agent, 'EMAIL:kim@example.com')).contacts).toMatchObject([
      { fullName: 'Kim Example', emails: ['kim@example.com'] },
    ])
  })

  test('a file that ends within a card gives that card and says so', () => {
    expect(read('BEGIN:VCARD\nVERSION:3.0\nFN:Kim Example\n')).toMatchObject({
      cutOff: true,
      contacts: [{ fullName: 'Kim Example' }],
    })
  })

  test('UTF-16, windows-1252 and bare carriage returns', () => {
    const text = 'BEGIN:VCARD\rVERSION:2.1\rN:Müster;Jörg\rEND:VCARD\r'
    const wide = Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0])])
    const narrow = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    for (const bytes of [wide, narrow, bytesOf(text)])
      expect(only(bytes)).toMatchObject({ family: 'Müster', given: 'Jörg' })
  })

  test('what is no contact card is refused', () => {
    expect(readContacts(bytesOf('hello'))).toMatchObject({ failure: { code: 'fileUnreadable' } })
  })

  test('an unknown encoding and a broken escape lose no more than themselves', () => {
    expect(only(card('FN;CHARSET=X-NONE:Kim Example', 'TITLE:Head\\'))).toMatchObject({
      fullName: 'Kim Example',
      jobTitle: 'Head',
    })
  })
})
