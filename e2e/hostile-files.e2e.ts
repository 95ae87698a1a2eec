import { writeFileSync } from 'node:fs'
import { sampleCalendar, sampleCalendars } from '../core/exchange/samples/sample-bytes'
import { expect, test } from './fixtures/afterword'
import { letGo, longestWait, makeFile, watchPatience, type MadeFile } from './fixtures/files'
import { interviewAt } from './fixtures/interviews'

const megabyte = 1024 * 1024
const head = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'
const event = (lines: string): string =>
  `BEGIN:VEVENT\r\nUID:#@example.com\r\nDTSTART:20270408T090000Z\r\n${lines}END:VEVENT\r\n`
const zone = [
  ...['END:VCALENDAR', 'BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'TZID:Zone #', 'BEGIN:STANDARD'],
  ...['DTSTART:19700101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:STANDARD', 'END:VTIMEZONE'],
  ...['BEGIN:VEVENT', 'UID:#', 'DTSTART;TZID=Zone #:20270408T110000', 'END:VEVENT', ''],
].join('\r\n')

const files: readonly (MadeFile & { readonly what: string; readonly says: RegExp })[] = [
  {
    what: 'of 20 MB and one byte',
    name: 'big.ics',
    piece: 'x',
    times: 20 * megabyte + 1,
    says: /larger than 20 MB/,
  },
  {
    what: 'of 100 MB in one line',
    name: 'line.ics',
    before: `${head}SUMMARY:`,
    piece: 'x',
    times: 100 * megabyte,
    says: /larger than 20 MB/,
  },
  { what: 'with nothing in it', name: 'empty.ics', says: /This file is of another kind/ },
  {
    what: 'of no kind at all',
    name: 'photo.ics',
    piece: '\u0000\u00ff\u0001',
    times: megabyte,
    says: /This file is of another kind/,
  },
  {
    what: 'without a meeting',
    name: 'none.ics',
    before: `${head}END:VCALENDAR\r\n`,
    says: /There is no meeting in this file/,
  },
  { what: 'with an endless name', name: `${'n'.repeat(10_000)}.ics`, says: /This file is of another kind/ },
  {
    ...{ what: 'that repeats a thousand million times', name: 'bomb.ics', times: 1 },
    ...{
      before: head,
      piece: event('SUMMARY:Bomb\r\nRRULE:FREQ=SECONDLY;COUNT=1000000000\r\n'),
      after: 'END:VCALENDAR',
    },
    says: /“Bomb” repeats often/,
  },
  {
    ...{ what: 'with 20,000 meetings', name: 'many.ics', times: 20_000 },
    ...{ before: head, piece: event('SUMMARY:Interview #\r\n'), after: 'END:VCALENDAR' },
    says: /18,000 more are not listed here/,
  },
  {
    ...{ what: 'with 20,000 endless series', name: 'series.ics', times: 20_000 },
    ...{
      before: head,
      piece: event('RRULE:FREQ=DAILY;COUNT=9999999\r\n'),
      after: 'END:VCALENDAR',
    },
    says: /repeats often|took longer than/,
  },
  {
    ...{ what: 'with 20,000 calendars and zones', name: 'zones.ics', times: 20_000 },
    ...{ before: head, piece: zone, after: 'END:VCALENDAR' },
    says: /took longer than|not listed here/,
  },
]

/** How long nobody may wait for an answer; milliseconds. */
const longest = 2000

for (const { what, says, ...file } of files) {
  test(`a file ${what} is answered in a sentence, holds up nothing and changes nothing`, async ({
    running,
  }) => {
    test.setTimeout(240_000)
    const { page, records } = running
    await records.add(interviewAt({ company: 'Acme Harbour' }))
    const before = await records.everything()
    const held = await makeFile(page, file)
    let waited = Infinity
    // What holds up the app does so every time; a busy machine does so once.
    for (let attempt = 0; attempt < 3 && waited >= longest; attempt += 1) {
      await watchPatience(page)
      await letGo(page, held)
      await expect(page.getByRole('dialog')).toContainText(says, { timeout: 60_000 })
      waited = await longestWait(page)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    test.info().annotations.push({ type: 'longest wait', description: `${Math.round(waited)} ms` })
    expect(waited).toBeLessThan(longest)
    expect(await records.everything()).toEqual(before)
  })
}

test('a file chosen with Bring in is looked at as one let go over the window', async ({ running }) => {
  const { page, records } = running
  const before = await records.everything()
  const path = test.info().outputPath('big.ics')
  writeFileSync(path, Buffer.alloc(20 * megabyte + 1, 'x'))
  await page.getByRole('button', { name: 'Bring in' }).click()
  for (const [chosen, says] of [
    [path, /larger than 20 MB/],
    [import.meta.filename, /This file is of another kind/],
  ] as const) {
    const choosing = page.waitForEvent('filechooser')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Choose/ })
      .click()
    await (await choosing).setFiles(chosen)
    await expect(page.getByRole('dialog')).toContainText(says)
  }
  expect(await records.everything()).toEqual(before)
})

test('each invitation that tripped another program gives a preview and changes nothing before it is confirmed', async ({
  running,
}) => {
  test.setTimeout(120_000)
  const { page, board, records } = running
  const before = await records.everything()
  for (const name of sampleCalendars()) {
    await test.step(name, async () => {
      await board.dropFile(`${name}.ics`, Buffer.from(sampleCalendar(name)))
      await expect(
        page.getByRole('dialog', { name: /Bring in an invitation|Which of these is you/ }),
      ).toBeVisible()
      await expect(page.getByRole('dialog')).not.toContainText(/could not be read|another kind|Reading/)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    })
  }
  expect(await records.everything()).toEqual(before)
})
