import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { startPanel } from './fixtures/panel'
import { DeskPage } from './pages/desk-page'

const openLetters = (page: Page) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Letters' }).click()
const rows = (page: Page) => page.getByRole('list', { name: 'Letters' }).getByRole('listitem')

test('without letters the view says how the first comes about', async ({ running }) => {
  await openLetters(running.page)
  await expect(running.page.getByText('No letters yet')).toBeVisible()
  await running.page.getByRole('button', { name: 'Add an interview' }).click()
  await expect(running.page.getByRole('dialog')).toBeVisible()
})

test('letters are found by name and by word, filtered, and opened at the desk by keys', async ({
  launch,
}) => {
  const { page, records } = await launch({ now: '2027-03-01T13:00:00Z' })
  const id = await startPanel(records, 'Acme Harbour', 3)
  const [first] = (await records.application(id)).letters
  await records.run({ kind: 'sendLetter', applicationId: id, letterId: first?.id ?? '', channel: 'mail' })
  await openLetters(page)
  await expect(rows(page)).toHaveCount(3)

  await page.keyboard.press('/')
  await page.keyboard.type('winter rota')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('Alex Probe, Acme Harbour')
  await page.keyboard.press('Escape')
  await expect(rows(page)).toHaveCount(3)
  await page.getByRole('radio', { name: 'Sent 1' }).check({ force: true })
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('Kim Example')
  await page.getByRole('radio', { name: 'Drafts 2' }).check({ force: true })
  await page.getByLabel('Kind').selectOption('Last note')
  await expect(page.getByText('No letter of this kind')).toBeVisible()
  await page.getByRole('button', { name: 'Show all letters' }).click()

  await rows(page).first().getByRole('button').first().focus()
  await page.keyboard.press('End')
  await expect(rows(page).last().getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: 'Letter' })).toBeVisible()
})

test('a letter used again for another company warns of the names that differ, and puts the new ones in', async ({
  launch,
}) => {
  const { page, records } = await launch({ now: '2027-03-01T13:00:00Z' })
  const desk = new DeskPage(page)
  const id = await startPanel(records, 'Acme Harbour', 1)
  const [letter] = (await records.application(id)).letters
  const index = letter?.paragraphs.findIndex(({ part }) => part === 'interest') ?? 0
  const text = 'Acme Harbour is where I would like to work, Kim.'
  await records.run({ kind: 'editParagraph', applicationId: id, letterId: letter?.id ?? '', index, text })
  await records.add(interviewAt({ company: 'Birch Rail', people: ['Alex Probe'] }))
  await openLetters(page)
  await page.getByRole('button', { name: /^Use again/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Use this letter again' })
  await dialog.getByLabel('For which application').selectOption('Birch Rail, Data Analyst')
  await expect(dialog.getByRole('status')).toContainText('“Acme Harbour” would be “Birch Rail”')
  await expect(dialog.getByRole('status')).toContainText('“Kim” would be “Alex”')
  await dialog.getByRole('button', { name: 'Make a draft' }).click()
  await expect(desk.greeting()).toHaveValue('Dear Alex,')
  await expect(desk.part('Interest')).toHaveValue('Birch Rail is where I would like to work, Alex.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('This letter is no longer there')).toBeVisible()
})

test('all letters leave as text, each in its own file, and nothing there is written over', async ({
  launch,
}, info) => {
  const { page, records, desktop } = await launch({ now: '2027-03-01T13:00:00Z' })
  await startPanel(records, 'Acme Harbour', 2)
  const folder = info.outputPath('letters')
  mkdirSync(join(folder, 'Afterword letters 2027-03-01'), { recursive: true })
  await desktop.choosesPath(folder)
  await openLetters(page)
  await page.getByRole('button', { name: 'Save as text' }).click()
  await page.getByRole('menuitem', { name: 'Each in its own file' }).click()
  await expect(page.getByText(/^2 letters saved in/)).toBeVisible()
  const made = join(folder, 'Afterword letters 2027-03-01 (2)')
  const files = readdirSync(made)
  expect(files.toSorted()).toEqual([
    'Thank-you note to Alex Probe, Acme Harbour.txt',
    'Thank-you note to Kim Example, Acme Harbour.txt',
  ])
  expect(readFileSync(join(made, files[0] ?? ''), 'utf8')).toContain('Dear ')

  await desktop.choosesPath(info.outputPath('all.txt'))
  await page.getByRole('button', { name: 'Save as text' }).click()
  await page.getByRole('menuitem', { name: 'All in one file' }).click()
  await expect
    .poll(() => readFileSync(info.outputPath('all.txt'), { encoding: 'utf8', flag: 'a+' }).match(/^Dear /gm))
    .toHaveLength(2)
})
