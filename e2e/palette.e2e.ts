import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { FindPage } from './pages/find-page'

test('the palette opens an application by name, and has it at hand the next time', async ({ running }) => {
  const { page, board, records } = running
  const find = new FindPage(page)
  await records.run({ kind: 'addSample' })
  await page.keyboard.press('Control+k')
  await expect(find.palette().getByRole('combobox')).toBeFocused()
  await page.keyboard.type('lumen')
  await expect(find.options().first()).toContainText('Lumen Health')
  await page.keyboard.press('Enter')
  await expect(board.panel()).toContainText('Lumen Health')
  await page.keyboard.press('Control+k')
  await expect(find.options().first()).toContainText('Lumen Health')
  await page.keyboard.press('Escape')
  await expect(find.palette()).toBeHidden()
})

test('a command acts on the card that has the focus', async ({ running }) => {
  const { page, board, records } = running
  const find = new FindPage(page)
  await records.add(interviewAt({ company: 'Acme', people: [] }))
  await board.title('Acme').focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('decision date')
  await expect(find.options().first()).toContainText('Set the decision date')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'When will they decide?' })).toBeVisible()
})

test('letters and notes stand under the names, with the words lit, and open at their place', async ({
  running,
}) => {
  const { page, board, records } = running
  const find = new FindPage(page)
  const applicationId = await records.add(interviewAt({ company: 'Acme', people: [] }))
  await records.run({
    ...{ kind: 'editDetails', applicationId, field: 'notes' },
    value: 'They asked about windmills.',
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('windm')
  const hit = find.options().filter({ hasText: 'They asked about windmills.' })
  await expect(hit).toContainText('Acme · Notes')
  await expect(hit.locator('mark')).toHaveText('windmills')
  await expect(find.options().first()).toContainText('Search notes and letters for “windm”')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(board.notes()).toBeFocused()
})

test('undo says in the palette and in the menu what it takes back', async ({ running }) => {
  const { app, page, board, records } = running
  await records.add(interviewAt({ company: 'Acme', people: [] }))
  const undoInMenu = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.label ?? '')
  await expect.poll(undoInMenu).toBe('Undo: added Acme')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('undo')
  await expect(new FindPage(page).options().first()).toContainText('Undo: added Acme')
  await page.keyboard.press('Enter')
  await expect(board.card('Acme')).toBeHidden()
})

test('the list of keys is that of the present view', async ({ running }) => {
  const { page, records } = running
  await records.run({ kind: 'addSample' })
  await page.keyboard.press('?')
  await expect(page.getByRole('region', { name: 'On the board' })).toContainText('Pick up or drop a card')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+3')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('region', { name: 'In People' })).not.toContainText('card')
})
