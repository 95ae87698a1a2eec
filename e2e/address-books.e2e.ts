import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { FindPage } from './pages/find-page'
import { TablePage } from './pages/table-page'

const cards = [
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCster;Mat=C4=9Bj;;;\r\nEMAIL;PREF;INTERNET:matej@example.com\r\nEND:VCARD',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:;;;;\r\nFN:\r\nORG:Lorem Labs\r\nEMAIL:info@example.com\r\nEND:VCARD',
  'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kim Example\r\nN:Example;Kim;;;\r\nEMAIL:kim@example.com\r\nEND:VCARD',
  '',
].join('\r\n')

test('contact cards: who comes in is ticked, and one undo takes all of them back', async ({ running }) => {
  const { page, board } = running
  const sheet = new TablePage(page)
  const find = new FindPage(page)
  await board.dropFile('people.vcf', Buffer.from(cards))
  await expect(sheet.dialog()).toContainText('Matěj Müster')
  await sheet.dialog().getByRole('checkbox', { name: 'Bring in Lorem Labs' }).uncheck()
  await sheet.confirm('Bring in 2 people').click()
  await expect(find.people()).toHaveCount(2)
  await board.notice('2 people are brought in').getByRole('button', { name: 'Undo' }).click()
  await expect(find.people()).toHaveCount(0)
})

test('who is on file already is said to be, and is not doubled', async ({ running }) => {
  const { page, board } = running
  const sheet = new TablePage(page)
  await board.dropFile('people.vcf', Buffer.from(cards))
  await sheet.confirm('Bring in 3 people').click()
  await expect(new FindPage(page).people()).toHaveCount(3)
  await board.dropFile('again.vcf', Buffer.from(cards))
  await expect(sheet.dialog().getByText('On file already')).toHaveCount(3)
  await expect(sheet.confirm('Nobody is chosen')).toBeDisabled()
})

test('a copy of our own data: what it has is added, or it takes the place of everything, and undo takes either back', async ({
  running,
}, info) => {
  const { page, app, board, records } = running
  const sheet = new TablePage(page)
  await records.add(interviewAt({ company: 'Acme Harbour' }))
  const path = info.outputPath('copy.json')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Take out' }).click()
  await page.getByRole('radio', { name: /^Everything/ }).check()
  await page.getByRole('button', { name: 'Choose where to save' }).click()
  await expect(page.getByText('Saved as copy.json.')).toBeVisible()
  const copy = await readFile(path)

  await test.step('the same data has nothing new', async () => {
    await board.dropFile('copy.json', copy)
    await expect(sheet.dialog()).toContainText('Everything in this copy is here already.')
    await expect(sheet.confirm('Add what it has')).toBeDisabled()
    await page.keyboard.press('Escape')
  })

  await test.step('replacing says what goes away, and undo brings it back', async () => {
    await records.add(interviewAt({ company: 'Bolt Rail' }))
    await board.open()
    await expect(board.card('Bolt Rail')).toBeVisible()
    await board.dropFile('copy.json', copy)
    await sheet
      .dialog()
      .getByRole('radio', { name: /Make everything as it is there/ })
      .check({ force: true })
    await expect(sheet.dialog()).toContainText('goes away')
    await sheet.confirm('Replace my data').click()
    await expect(board.card('Bolt Rail')).toHaveCount(0)
    await board.notice('Everything is as it was in the copy').getByRole('button', { name: 'Undo' }).click()
    await expect(board.card('Bolt Rail')).toBeVisible()
  })

  await test.step('adding takes nothing away', async () => {
    const applicationId = await idOf(page, 'Acme Harbour')
    await records.run({ kind: 'forgetApplication', applicationId, withPeople: true })
    await expect(board.card('Acme Harbour')).toHaveCount(0)
    await board.dropFile('copy.json', copy)
    await sheet.confirm('Add what it has').click()
    await expect(board.card('Acme Harbour')).toBeVisible()
    await expect(board.card('Bolt Rail')).toBeVisible()
  })

  await test.step('a copy that is cut off changes nothing', async () => {
    await board.dropFile('copy.json', copy.subarray(0, copy.length / 2))
    await expect(page.getByRole('dialog')).toContainText(/damaged|could not be read/i)
  })
})

async function idOf(page: Page, company: string): Promise<string> {
  const card = page.locator('[data-card]').filter({ hasText: company })
  return (await card.getAttribute('data-card')) ?? ''
}
