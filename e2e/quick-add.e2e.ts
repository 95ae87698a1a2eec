import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { FindPage } from './pages/find-page'

test('one line becomes an application with its interview, after it was shown as fields', async ({
  running,
}) => {
  const { page, board } = running
  const find = new FindPage(page)
  await find.tell('second interview at Acme for Analyst, tomorrow 3 pm, with Dana Lee (VP Engineering)')
  const sheet = find.quickAdd()
  await expect(sheet.getByLabel('Company')).toHaveValue('Acme')
  await expect(sheet.getByLabel('Role')).toHaveValue('Analyst')
  await expect(sheet.getByLabel('Day')).toHaveValue('2027-03-02')
  await expect(sheet.getByLabel('From')).toHaveValue('15:00')
  await expect(sheet.getByLabel('Which interview')).toHaveValue('2')
  await expect(sheet.getByLabel('Name')).toHaveValue('Dana Lee')
  await expect(sheet.getByLabel('Job title')).toHaveValue('VP Engineering')
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
  await expect(board.card('Acme')).toBeVisible()
  await expect(board.panel()).toContainText('Dana Lee')
})

test('an interview at a company on file is proposed as another round of it', async ({ running }) => {
  const { page, board, records } = running
  const find = new FindPage(page)
  await records.add(interviewAt({ company: 'Acme', people: [] }))
  await find.tell('acme tomorrow 10:00')
  await expect(find.quickAdd().getByRole('radio', { name: 'Second interview at Acme' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(board.panel().getByRole('article', { name: 'Second interview' })).toBeVisible()
  await expect(page.locator('[data-card]')).toHaveCount(1)
})

test('what was put right by hand stays, and what is missing is asked for', async ({ running }) => {
  const { page } = running
  const find = new FindPage(page)
  await find.tell('Acme')
  await page.keyboard.press('Enter')
  await expect(find.quickAdd().getByLabel('Day')).toBeFocused()
  await find.quickAdd().getByLabel('Company').fill('Acme Robotics')
  await find.quickAdd().getByLabel('Tell it in one line').fill('Acme tomorrow 10:00')
  await expect(find.quickAdd().getByLabel('Company')).toHaveValue('Acme Robotics')
  await expect(find.quickAdd().getByLabel('From')).toHaveValue('10:00')
})

test('a half told line survives Escape; what was open is said', async ({ running }) => {
  const { page } = running
  const find = new FindPage(page)
  await find.tell('Acme 3/4 at 3')
  await expect(find.quickAdd().getByRole('status')).toContainText('Read with the day before the month.')
  await expect(find.quickAdd().getByRole('status')).toContainText('the afternoon is taken')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+n')
  await expect(find.quickAdd().getByLabel('Tell it in one line')).toHaveValue('Acme 3/4 at 3')
})

test('the tray calls it, and the keys for all programs are off until they are chosen', async ({
  running,
}) => {
  const { app, page, records, desktop } = running
  const held = () =>
    app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('CommandOrControl+Shift+A'))
  expect(await held()).toBe(false)
  await records.run({ kind: 'editSettings', settings: { quickAddKeys: 'CommandOrControl+Shift+A' } })
  await expect.poll(held).toBe(true)
  await desktop.chooseTray('Quick add')
  await expect(new FindPage(page).quickAdd()).toBeVisible()
})
