import { expect, test, type Running } from './fixtures/afterword'
import { BringInPage } from './pages/bring-in-page'

/** A message about one interview or a series of Kim's, as a calendar sends it. */
function message(method: string, lines: readonly string[], uid = 'talk@example.com'): Buffer {
  const event = [`UID:${uid}`, 'SUMMARY:Interview: Data Analyst', ...lines]
  return Buffer.from(
    ['BEGIN:VCALENDAR', `METHOD:${method}`, 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR', ''].join(
      '\r\n',
    ),
  )
}

const kim = 'ORGANIZER;CN=Kim Example:mailto:kim.example@example.com'
const talk = ['DTSTART:20270408T090000Z', 'DTEND:20270408T100000Z', 'LOCATION:Room 4', kim]
const weekly = [...talk, 'RRULE:FREQ=WEEKLY;COUNT=3']

/** Brings a file in; every meeting of it is one of Acme Harbour's. */
async function bringIn({ page, board }: Running, file: Buffer, meetings = 1): Promise<void> {
  const sheet = new BringInPage(page)
  await board.dropFile('invite.ics', file)
  await expect(sheet.company()).toHaveCount(meetings)
  for (let at = 0; at < meetings; at += 1) await sheet.company().nth(at).fill('Acme Harbour')
  await sheet
    .dialog()
    .getByRole('button', { name: /^Bring in/ })
    .click()
  await expect(sheet.dialog()).toBeHidden()
}

/** Each interview on the board: when it starts, and whether it is called off. */
async function interviews({ records }: Running) {
  const { applications } = await records.everything()
  return applications.flatMap(({ interviews: all }) =>
    all.map(({ start, place, cancelledAt }) => [start, place, cancelledAt === null ? 'on' : 'off']),
  )
}

test('a message that moves the interview moves it; an older one that comes late changes nothing', async ({
  running,
}) => {
  const { page, board } = running
  const sheet = new BringInPage(page)
  await bringIn(running, message('REQUEST', [...talk, 'SEQUENCE:2']))
  await test.step('a newer message says what changes, and changes it when confirmed', async () => {
    await board.dropFile('moved.ics', message('REQUEST', ['DTSTART:20270409T130000Z', kim, 'SEQUENCE:3']))
    await expect(sheet.dialog()).toContainText('The file changes it:')
    await expect(sheet.dialog()).toContainText('Now Fri 9 Apr, 14:00')
    await sheet.dialog().getByRole('button', { name: 'Take over the change' }).click()
    await expect.poll(() => interviews(running)).toEqual([['2027-04-09T13:00', 'Room 4', 'on']])
  })
  await test.step('an older one says that nothing is new', async () => {
    await board.dropFile('late.ics', message('REQUEST', [...talk, 'SEQUENCE:1']))
    await expect(sheet.dialog()).toContainText('Nothing new')
    await expect(sheet.dialog().getByRole('button', { name: /^Bring in|Take over/ })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await board.dropFile('late.ics', message('CANCEL', [...talk, 'SEQUENCE:1']))
    await expect(sheet.dialog()).toContainText('Nothing new')
    await page.keyboard.press('Escape')
  })
  expect(await interviews(running)).toEqual([['2027-04-09T13:00', 'Room 4', 'on']])
})

test('a message that calls the interview off marks it and keeps what it was; undo takes that back', async ({
  running,
}) => {
  const { page, board } = running
  const sheet = new BringInPage(page)
  await bringIn(running, message('REQUEST', [...talk, 'SEQUENCE:0']))
  await board.dropFile('off.ics', message('CANCEL', ['DTSTART:20270408T090000Z', 'SEQUENCE:1']))
  await expect(sheet.dialog()).toContainText('They have called this interview off.')
  await sheet.dialog().getByRole('button', { name: 'Mark it as cancelled' }).click()
  await expect.poll(() => interviews(running)).toEqual([['2027-04-08T09:00', 'Room 4', 'off']])
  await board.notice('cancelled').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => interviews(running)).toEqual([['2027-04-08T09:00', 'Room 4', 'on']])
})

test("somebody's answer is shown as one and makes no card", async ({ running }) => {
  const { page, board } = running
  const sheet = new BringInPage(page)
  const answer = [...talk, 'ATTENDEE;PARTSTAT=ACCEPTED;CN=Robin Sample:mailto:robin@example.com']
  await board.dropFile('answer.ics', message('REPLY', answer))
  await expect(sheet.dialog()).toContainText(
    'This is an answer to an invitation, so there is nothing to bring in.',
  )
  await expect(sheet.company()).toHaveCount(0)
  await page.keyboard.press('Escape')
  await bringIn(running, message('REQUEST', talk))
  await board.dropFile('answer.ics', message('REPLY', [...answer, 'SEQUENCE:9']))
  await expect(sheet.dialog()).toContainText('This is an answer to an invitation')
  await sheet.dialog().getByRole('button', { name: 'Show it on the board' }).click()
  expect(await interviews(running)).toEqual([['2027-04-08T09:00', 'Room 4', 'on']])
})

test('of a series one meeting is moved, one called off, and then all at once', async ({ running }) => {
  const { page, board } = running
  const sheet = new BringInPage(page)
  await bringIn(running, message('REQUEST', weekly), 3)
  await test.step('one is moved', async () => {
    const second = ['RECURRENCE-ID:20270415T090000Z', 'DTSTART:20270416T090000Z', kim, 'SEQUENCE:1']
    await board.dropFile('moved.ics', message('REQUEST', second))
    await sheet.dialog().getByRole('button', { name: 'Take over the change' }).click()
    await expect.poll(() => interviews(running)).toContainEqual(['2027-04-16T09:00', 'Room 4', 'on'])
  })
  await test.step('one is called off', async () => {
    const third = ['RECURRENCE-ID:20270422T090000Z', 'DTSTART:20270422T090000Z', 'SEQUENCE:1']
    await board.dropFile('off.ics', message('CANCEL', third))
    await sheet.dialog().getByRole('button', { name: 'Mark it as cancelled' }).click()
    await expect.poll(() => interviews(running)).toContainEqual(['2027-04-22T09:00', 'Room 4', 'off'])
  })
  await test.step('the rest is called off at once', async () => {
    await board.dropFile('all-off.ics', message('CANCEL', [...weekly, 'SEQUENCE:2']))
    await expect(sheet.dialog()).toContainText('Thursday 8 April')
    await expect(sheet.dialog()).toContainText('Friday 16 April')
    await sheet.dialog().getByRole('button', { name: 'Mark 2 interviews as cancelled' }).click()
    await expect
      .poll(() => interviews(running))
      .toEqual([
        ['2027-04-08T09:00', 'Room 4', 'off'],
        ['2027-04-16T09:00', 'Room 4', 'off'],
        ['2027-04-22T09:00', 'Room 4', 'off'],
      ])
  })
  expect((await running.records.everything()).cards).toHaveLength(1)
})
