import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { mail, rejection } from './fixtures/mails'
import { startAgain } from './fixtures/second-start'
import { MailPage } from './pages/mail-page'

const acme = interviewAt({ company: 'Acme Harbour' })
const words =
  'Hi Robin,\n\nwe have decided not to move forward with your application for Data Analyst at Acme Harbour.\n\nKim'
const invitation =
  'BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:a@example.com\nSUMMARY:Interview: Clerk\nDTSTART:20270408T090000Z\nEND:VEVENT\nEND:VCALENDAR\n'

/** Pastes text at the element that has the focus, as Ctrl+V does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer()
    data.setData('text/plain', given)
    const at = document.activeElement ?? document.body
    at.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)
}

test('a mail pasted outside a field is looked at; inside a field it stays text', async ({ running }) => {
  const { page, records } = running
  const sheet = new MailPage(page)
  await records.add(acme)
  await page.getByRole('button', { name: 'Add interview' }).first().click()
  await page.getByRole('dialog').getByLabel('Company').focus()
  await paste(page, words)
  await expect(sheet.dialog()).toBeHidden()
  await page.keyboard.press('Escape')
  await paste(page, words)
  await expect(sheet.dialog()).toContainText('This reads like a rejection')
})

test('words dragged in from elsewhere are looked at like a paste', async ({ running }) => {
  const { page, records } = running
  await records.add(acme)
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    data.setData('text/plain', given)
    return data
  }, words)
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('#app > *', type, { dataTransfer: transfer })
  await expect(new MailPage(page).dialog()).toContainText('This reads like a rejection')
})

test('calendar text pasted is an invitation', async ({ running }) => {
  await paste(running.page, invitation)
  await expect(running.page.getByRole('dialog', { name: 'Bring in an invitation' })).toContainText(
    'Interview: Clerk',
  )
})

test('a file that the system opens comes to the running app', async ({ running, profile }) => {
  const { page, desktop } = running
  const path = `${profile}-no.eml`
  await writeFile(path, rejection)
  expect(await startAgain(profile, path)).toBe(0)
  await expect(new MailPage(page).dialog()).toContainText('This reads like a rejection')
  await desktop.quit()
})

test('a file on the command line is looked at once the window is there', async ({ launch, profile }) => {
  const path = `${profile}-no.eml`
  await writeFile(path, rejection)
  const { page } = await launch({ args: [path] })
  await expect(new MailPage(page).dialog()).toContainText('This reads like a rejection')
})

test('several files come one after the other, and a summary says what became of them', async ({
  running,
}) => {
  const { page, records } = running
  const sheet = new MailPage(page)
  await records.add(acme)
  await page.getByRole('button', { name: 'Bring in', exact: true }).click()
  const other = mail({ subject: 'Lunch', text: 'Shall we have lunch next week, the two of us?' })
  await page.getByLabel('Choose a file').setInputFiles([
    { name: 'no.eml', mimeType: 'message/rfc822', buffer: rejection },
    { name: 'lunch.eml', mimeType: 'message/rfc822', buffer: other },
    { name: 'photo.bin', mimeType: '', buffer: Buffer.from([0, 1, 2]) },
  ])
  await sheet.button('Move to Declined').click()
  await expect(sheet.dialog()).toContainText('Lunch')
  await sheet.button('Skip this file').click()
  await expect(page.getByRole('dialog')).toContainText('another kind')
  await page.getByRole('button', { name: 'Skip this file' }).click()
  const summary = page.getByRole('dialog', { name: 'All files are dealt with' })
  await expect(summary).toContainText('From one file something was brought in.')
  await expect(summary).toContainText('Skipped: lunch.eml')
  await expect(summary).toContainText('Could not be read: photo.bin')
})
