import { describe, expect, test } from 'vitest'
import { instant, zone } from '../../time/kinds'
import { sampleCalendar } from '../samples/sample-bytes'
import type { IncomingMail } from './incoming-mail'
import { readMailFile } from './read-mail'

/** What mails carry within them: calendars, other mails, words in another form. */
const context = {
  zone: zone('America/New_York'),
  now: instant('2027-03-01T12:00:00Z'),
  me: ['robin.sample@example.org'],
}

async function read(...lines: readonly string[]): Promise<IncomingMail> {
  const result = await readMailFile(new TextEncoder().encode(lines.join('\r\n')), context)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

const head = [
  'From: Kim Example <kim.example@example.com>',
  'Date: Mon, 22 Feb 2027 17:45:12 +0000',
  'MIME-Version: 1.0',
]
const calendarPart = (name: string): readonly string[] => [
  '--b',
  'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
  'Content-Transfer-Encoding: base64',
  '',
  btoa(Array.from(sampleCalendar(name), (byte) => String.fromCharCode(byte)).join('')),
]
const withCalendar = (words: string, name: string) =>
  read(
    ...head,
    'Subject: Invitation',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    words,
    ...calendarPart(name),
    '--b--',
  )

describe('a calendar within a mail', () => {
  test('gives its meeting, whatever the words say', async () => {
    const mail = await withCalendar('Hello Robin, see the attachment.', 'exchange-full-invite')
    expect(mail.mailKind).toBe('invitation')
    expect(mail.interviews).toMatchObject([{ role: 'Data Analyst', startsAt: '2027-04-08T09:00:00Z' }])
  })

  test('that is only an answer to an invitation invites nobody', async () => {
    const mail = await withCalendar('Kim has accepted.', 'reply-accepted')
    expect([mail.mailKind, mail.interviews[0]?.method]).toEqual(['other', 'answer'])
  })

  test('that is damaged is left out, and the words are read all the same', async () => {
    const mail = await read(
      ...head,
      'Subject: x',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'We chose another person.',
      '--b',
      'Content-Type: text/calendar',
      '',
      'BEGIN:VCALENDAR',
      '--b--',
    )
    expect(mail).toMatchObject({ mailKind: 'rejection', interviews: [] })
  })
})

test('a mail that only carries another is that other one', async () => {
  const mail = await read(
    'From: Robin Sample <robin.sample@example.org>',
    'Subject: Fwd',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment; filename=mail.eml',
    '',
    ...head,
    'Subject: Your application',
    '',
    'We chose another person for the Data Analyst role.',
    '--b--',
  )
  expect(mail).toMatchObject({
    mailKind: 'rejection',
    from: { address: 'kim.example@example.com' },
    subject: 'Your application',
  })
})

test('words that stand in HTML beside a stub of text are the words', async () => {
  const html =
    '<p>Hi Robin,</p><p>we have decided to move forward with <b>other</b> candidates for the Data&nbsp;Analyst role. We know that this is a disappointment, and thank you for the afternoon.</p><script>alert(1)</script>'
  const mail = await read(
    ...head,
    'Subject: News',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Please read this mail as HTML.',
    '--b',
    'Content-Type: text/html',
    '',
    html,
    '--b--',
  )
  expect(mail).toMatchObject({ mailKind: 'rejection', role: 'Data Analyst' })
  expect(mail.text).not.toMatch(/[<>]|alert/)
})

describe('character sets under a wrong label', () => {
  const latin = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0))
  const mailOf = async (label: string, body: readonly number[]) => {
    const top = latin(
      [
        ...head,
        'Subject: x',
        `Content-Type: text/plain; charset=${label}`,
        'Content-Transfer-Encoding: 8bit',
        '',
        '',
      ].join('\r\n'),
    )
    const result = await readMailFile(Uint8Array.from([...top, ...body]), context)
    return result.ok ? result.value.text : result.failure.code
  }
  const utf8 = Array.from(new TextEncoder().encode('Grüße aus Köln – “schön”'))

  test('UTF-8 as Latin-1', async () =>
    expect(await mailOf('iso-8859-1', utf8)).toBe('Grüße aus Köln – “schön”'))
  test('UTF-8 as nothing', async () =>
    expect(await mailOf('us-ascii', utf8)).toBe('Grüße aus Köln – “schön”'))
  test('UTF-8 as a set that does not exist', async () =>
    expect(await mailOf('x-unknown', utf8)).toBe('Grüße aus Köln – “schön”'))
  test('windows-1252 as UTF-8', async () =>
    expect(await mailOf('utf-8', latin('Gr\xfc\xdfe \x96 it\x92s'))).toBe('Grüße – it’s'))
  test('windows-1252 as Latin-1', async () =>
    expect(await mailOf('iso-8859-1', latin('\x80 61.500 \x96 it\x92s'))).toBe('€ 61.500 – it’s'))
  test('what is right stays as it is', async () =>
    expect(await mailOf('utf-8', Array.from(new TextEncoder().encode('Ã la carte, Â£5')))).toBe(
      'Ã la carte, Â£5',
    ))
})
