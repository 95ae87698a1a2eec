import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures/afterword'
import { DataFolder } from './fixtures/data-folder'
import { interviewAt } from './fixtures/interviews'
import { Keyboard } from './fixtures/keyboard'
import { DataPage } from './pages/data-page'

const acme = interviewAt({ company: 'Acme Harbour' })
const birch = interviewAt({ company: 'Birch Labs', people: ['Ravi Trial'] })

test('before there is a backup, one is told when the first comes, and can make one', async ({ running }) => {
  const data = new DataPage(running.page)
  await running.records.run(acme)
  await data.open()
  await expect(running.page.getByText('No backups yet')).toBeVisible()
  await data.button('Back up now').click()
  await expect(running.board.notice('A backup was made')).toBeVisible()
  await expect(data.backups()).toHaveCount(1)
  await expect(data.backups().first()).toContainText('1 application, 1 interview, 0 letters, 1 person')
  await expect(data.backups().first()).toContainText('As many as now')
})

test('a backup is looked into, everything goes back to it, and undo takes that back', async ({ running }) => {
  const { board, page, records } = running
  const data = new DataPage(page)
  const applicationId = await records.add(acme)
  await data.open()
  await data.button('Back up now').click()
  await expect(data.backups()).toHaveCount(1)
  await records.run({ kind: 'editDetails', applicationId, field: 'notes', value: 'They asked about SQL.' })
  await records.run(birch)
  const before = await records.everything()

  const backup = data.backup('1 application, 1 interview, 0 letters, 1 person')
  await expect(backup).toContainText('1 application fewer than now')
  const inside = await data.lookInside(backup)
  await expect(inside).toContainText('Acme Harbour')
  await expect(inside).toContainText('different now')
  await expect(inside).toContainText('Not in this version: Birch Labs')
  await page.keyboard.press('Escape')

  const question = await data.goBack(backup)
  await expect(question).toContainText('Becomes as it was: Acme Harbour')
  await expect(question).toContainText('Goes: Birch Labs')
  await question.getByRole('button', { name: 'Go back', exact: true }).click()
  await expect(data.backup('Before going back')).toContainText('2 applications')
  await board.open()
  await expect(board.card('Birch Labs')).toBeHidden()
  expect((await records.application(applicationId)).notes).toBe('')
  await board.notice('Everything is as it was').getByRole('button', { name: 'Undo' }).click()
  await expect(board.card('Birch Labs')).toBeVisible()
  expect(await records.everything()).toEqual(before)
})

test('by keyboard only what is missing is brought back, and what was changed since stays', async ({
  running,
}) => {
  const { page, records } = running
  const data = new DataPage(page)
  const acmeId = await records.add(acme)
  const birchId = await records.add(birch)
  await data.open()
  await data.button('Back up now').click()
  await expect(data.backup('2 applications, 2 interviews, 0 letters, 2 people')).toBeVisible()
  await records.run({ kind: 'editDetails', applicationId: acmeId, field: 'notes', value: 'Newer.' })
  await records.run({ kind: 'forgetApplication', applicationId: birchId, withPeople: true })

  const keyboard = new Keyboard(page)
  await data.button('Back up now').focus()
  await keyboard.tabTo('button', /^Go back to/)
  while (!(await data.backup('2 applications').locator(':focus').count())) await keyboard.press('Tab')
  if ((await keyboard.focused('button', /^Look inside/).count()) > 0) await keyboard.press('Tab')
  await keyboard.press('Enter')
  await keyboard.choose(/^Only what is missing now/)
  await expect(page.getByRole('dialog')).toContainText('Comes back: Birch Labs')
  await keyboard.press('Enter')
  await expect(page.getByText('What was missing is back')).toBeVisible()
  expect((await records.application(acmeId)).notes).toBe('Newer.')
  expect((await records.application(birchId)).company).toBe('Birch Labs')
})

test('a backup that cannot be read is listed, said to be so, and left alone', async ({ launch, profile }) => {
  const folder = new DataFolder(profile)
  const first = await launch()
  await first.records.run(acme)
  await first.records.run(birch)
  await first.desktop.quit()
  const { name } = folder.backup()
  const bytes = Buffer.from('not a backup any more')
  writeFileSync(join(folder.path, name), bytes)
  const { page, desktop } = await launch()
  const data = new DataPage(page)
  await data.open()
  const damaged = data.backup('Cannot be opened')
  await expect(damaged).toContainText('It is kept as it is; nothing was deleted.')
  await expect(damaged.getByRole('button')).toHaveCount(0)
  await desktop.quit()
  expect(readFileSync(join(folder.path, name))).toEqual(bytes)
})

test('a copy saved elsewhere opens and can be gone back to; a file of another kind is refused with a sentence', async ({
  running,
}, info) => {
  const { board, desktop, page, records } = running
  const data = new DataPage(page)
  await records.run(acme)
  const copy = info.outputPath('copy.json')
  await desktop.choosesPath(copy)
  await data.open()
  await data.button(/^Save a copy/).click()
  await expect(board.notice(`A copy was saved as ${copy}`)).toBeVisible()
  await records.run(birch)
  await data.button(/^Open a copy from elsewhere/).click()
  const inside = page.getByRole('dialog', { name: /^Saved/ })
  await inside.getByRole('button', { name: /^Go back/ }).click()
  await page
    .getByRole('dialog', { name: /^Go back to/ })
    .getByRole('button', { name: 'Go back', exact: true })
    .click()
  await board.open()
  await expect(board.card('Birch Labs')).toBeHidden()
  await expect(board.card('Acme Harbour')).toBeVisible()

  writeFileSync(copy, '{"some":"other file"}')
  await data.open()
  await data.button(/^Open a copy from elsewhere/).click()
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(/Nothing was changed/)
  await desktop.choosesPath(null)
  await data.button(/^Save a copy/).click()
  await expect(page.getByRole('dialog')).toBeHidden()
})
