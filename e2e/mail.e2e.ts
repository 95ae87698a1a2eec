import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { mail, offer, rejection } from './fixtures/mails'
import { MailPage } from './pages/mail-page'

const acme = interviewAt({ company: 'Acme Harbour' })

test('a rejection dropped on the window is proposed as one, moves the card when confirmed, and undo takes it back', async ({
  running,
}) => {
  const { page, board, records } = running
  const sheet = new MailPage(page)
  const id = await records.add(acme)
  const before = await records.application(id)
  await board.dropFile('no.eml', rejection)
  await expect(sheet.dialog()).toContainText(
    'This reads like a rejection from Acme Harbour: move to Declined?',
  )
  await expect(sheet.dialog().getByRole('blockquote').first()).toContainText('decided not to move forward')
  await expect(sheet.belongsTo()).toHaveValue(id)
  expect(await records.application(id)).toEqual(before)
  await sheet.button('Move to Declined').click()
  await expect(sheet.dialog()).toBeHidden()
  await expect.poll(async () => (await records.application(id)).stage).toBe('declined')
  await board.notice('Acme Harbour is in Declined').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => records.application(id)).toEqual(before)
})

test('the same mail a second time says so and changes nothing', async ({ running }) => {
  const { page, board, records } = running
  const sheet = new MailPage(page)
  await records.add(acme)
  await board.dropFile('no.eml', rejection)
  await sheet.button('Move to Declined').click()
  await expect(sheet.dialog()).toBeHidden()
  const before = await records.everything()
  await board.dropFile('no.eml', rejection)
  await expect(sheet.dialog()).toContainText('This mail was brought in already, for Acme Harbour.')
  await sheet.button('Show it on the board').click()
  expect(await records.everything()).toEqual(before)
})

test('an offer brings its day with it', async ({ running }) => {
  const { page, board, records } = running
  const sheet = new MailPage(page)
  const id = await records.add(acme)
  await board.dropFile('offer.eml', offer)
  await expect(sheet.dialog().getByLabel('They want an answer by')).toHaveValue('2027-03-05')
  await sheet.button('Move to Offer').click()
  await expect.poll(async () => (await records.application(id)).offer?.answerBy).toBe('2027-03-05')
})

test('a mail that could be about two applications changes nothing until one is picked', async ({
  running,
}) => {
  const { page, board, records } = running
  const sheet = new MailPage(page)
  await records.add(acme)
  const second = await records.add({ ...acme, role: 'Data Engineer' } as typeof acme)
  const text = 'Hi Robin,\n\nplease pick a time for a call. The call is with Acme Harbour.\n\nSam'
  await board.dropFile(
    'call.eml',
    mail({ subject: 'Schedule your call', from: 'Sam <sam@elsewhere.example>', text }),
  )
  const before = await records.everything()
  await sheet.button('Note this mail').click()
  await expect(sheet.dialog()).toContainText('Please choose which application this mail is about.')
  expect(await records.everything()).toEqual(before)
  await sheet.belongsTo().selectOption(second)
  await sheet.button('Note this mail').click()
  await expect.poll(async () => (await records.application(second)).touches.length).toBe(1)
})

test('the user decides what a mail is', async ({ running }) => {
  const { page, board, records } = running
  const sheet = new MailPage(page)
  const id = await records.add(acme)
  await board.dropFile('no.eml', rejection)
  await sheet.dialog().getByLabel('What it is').selectOption({ label: 'On hold' })
  await sheet.dialog().getByLabel('On hold until').fill('2027-09-01')
  await sheet.button('Put on hold').click()
  await expect.poll(async () => (await records.application(id)).pause?.until).toBe('2027-09-01')
})

test('an advert is left alone', async ({ running }) => {
  const { page, board, records } = running
  const sheet = new MailPage(page)
  const before = await records.everything()
  const text = 'Employers are inviting people to interview now. Apply to these 12 jobs today.'
  await board.dropFile('jobs.eml', mail({ subject: 'Get an interview faster: 12 new jobs', text }))
  await expect(sheet.dialog()).toContainText('There is nothing to bring in.')
  await sheet.button('Leave it').click()
  await expect(sheet.dialog()).toBeHidden()
  expect(await records.everything()).toEqual(before)
})
