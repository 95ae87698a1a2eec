import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { FindPage } from './pages/find-page'

test('a word of a note is found without its accents, lit, and opens the card at the notes', async ({
  running,
}) => {
  const { page, board, records } = running
  const find = new FindPage(page)
  const id = await records.add(interviewAt({ company: 'Acme', people: [] }))
  await records.run({
    kind: 'editDetails',
    applicationId: id,
    field: 'notes',
    value: 'Café by the harbour, trial period',
  })
  await page.keyboard.press('Control+f')
  await expect(find.searchBox()).toBeFocused()
  await page.keyboard.type('cafe harb')
  await expect(find.results()).toHaveCount(1)
  await expect(find.results().locator('mark')).toHaveText(['Café', 'harbour'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(board.panel()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(board.panel()).toBeHidden()
})

test('what changes is found at once, and what is undone no longer', async ({ running }) => {
  const { page, records } = running
  const find = new FindPage(page)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('halden')
  await expect(page.getByRole('heading', { name: 'Nothing says “halden”' })).toBeVisible()
  await records.add(interviewAt({ company: 'Halden & Co.', people: [] }))
  await expect(find.results()).toHaveCount(1)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: 'Nothing says “halden”' })).toBeVisible()
})

test('a slip of the finger is forgiven, and Enter opens the best result', async ({ running }) => {
  const { page, records } = running
  await records.run({ kind: 'addSample' })
  await page.keyboard.press('Control+f')
  await page.keyboard.type('nothwind')
  await expect(new FindPage(page).results().first()).toContainText('Northwind Energy')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Application at Northwind Energy' })).toBeVisible()
})
