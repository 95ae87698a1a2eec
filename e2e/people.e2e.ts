import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { FindPage } from './pages/find-page'

test('everybody met stands in People, found by name and sorted, by keyboard alone', async ({ running }) => {
  const { page, records } = running
  const find = new FindPage(page)
  await records.run({ kind: 'addSample' })
  await page.keyboard.press('Control+3')
  await expect(find.people().first()).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search people' })).toBeFocused()
  await page.keyboard.type('dana north')
  await expect(find.people()).toHaveCount(1)
  await find.people().focus()
  await page.keyboard.press('Enter')
  await expect(find.person('Dana Lee')).toBeFocused()
  await expect(find.person('Dana Lee')).toContainText('Northwind Energy, Grid Analyst')
  await page.keyboard.press('Escape')
  await expect(find.person('Dana Lee')).toBeHidden()
  await expect(find.people()).toBeFocused()
  await page.getByRole('searchbox', { name: 'Search people' }).fill('')
  await page.getByLabel('Sort by').selectOption('Name')
  await expect(find.people().first()).toContainText('Anouk Ejemplo')
})

test('a person is edited in place, and found as they were after a restart', async ({ launch }) => {
  const first = await launch()
  const id = await first.records.add(interviewAt({ company: 'Acme', people: ['Dana Lee'] }))
  expect(id).not.toBe('')
  await first.page.keyboard.press('Control+3')
  await new FindPage(first.page).people().click()
  await first.page.getByRole('textbox', { name: 'Phone' }).fill('555 0100')
  await first.page.keyboard.press('Enter')
  await expect(new FindPage(first.page).people()).toContainText('555 0100')
  await first.app.close()
  const second = await launch()
  await second.page.keyboard.press('Control+3')
  await expect(new FindPage(second.page).people()).toContainText('555 0100')
})

test('two records of one person become one, and one undo makes them two again', async ({ running }) => {
  const { page, records } = running
  const find = new FindPage(page)
  await records.add(interviewAt({ company: 'Acme', people: ['Dana Lee'] }))
  await records.run({
    kind: 'addPerson',
    fullName: 'D. Lee',
    employer: '',
    email: 'd@example.com',
    phone: '',
  })
  await page.keyboard.press('Control+3')
  await expect(find.people()).toHaveCount(2)
  await find.people().filter({ hasText: 'Dana Lee' }).click()
  await find.person('Dana Lee').getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Merge with' }).click()
  const sheet = page.getByRole('dialog', { name: 'Two records of Dana Lee' })
  await expect(sheet.getByRole('radio', { name: 'D. Lee' })).toBeChecked()
  await sheet.getByRole('button', { name: 'Put together' }).click()
  await expect(find.people()).toHaveCount(1)
  await expect(find.person('Dana Lee').getByRole('textbox', { name: 'E-mail' })).toHaveValue(/d@example\.com/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(find.people()).toHaveCount(2)
})

test('with nobody on file, People says what will stand there and offers to begin', async ({ running }) => {
  const { page } = running
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('heading', { name: 'Everybody you meet' })).toBeVisible()
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByRole('dialog').getByLabel('Full name').fill('Nora Vale')
  await page.keyboard.press('Enter')
  await expect(new FindPage(page).person('Nora Vale')).toBeVisible()
})
