import { expect, test, type Running } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'

const names = ['Acme', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Firth', 'Grange']

async function interviewed({ records, board }: Running, people: readonly string[] = []): Promise<void> {
  for (const company of names.toReversed()) await records.add(interviewAt({ company, people }))
  await expect.poll(() => board.order('Interviewed')).toEqual(names)
}

const heard = ({ page }: Running) => page.getByRole('log')
const lastHeard = (running: Running) => heard(running).locator('p').last()

test('a card is an item of its column’s list; its name is a button, and all of it can be read', async ({
  running,
}) => {
  const { board } = running
  await interviewed(running, ['Kim Example'])
  const column = board.column('Interviewed')
  const item = column.getByRole('list').first().getByRole('listitem').first()
  const opener = item.getByRole('button', { name: 'Acme', exact: true })
  await expect(opener).toHaveCount(1)
  await expect(item.getByRole('button'), 'no control inside a control').toHaveCount(1)
  await expect(item).toHaveAccessibleName('')
  for (const words of ['Acme', 'Data Analyst', 'Interview today', '59 min left']) {
    await expect(item).toContainText(words)
  }
  await expect(item.getByRole('img', { name: '0 of 1 thanked' })).toBeVisible()
  await expect(opener).toHaveAccessibleDescription(
    /^Data Analyst .* Arrow keys move, Enter opens, Space picks up/,
  )
  await expect(column.getByRole('heading', { level: 2 })).toContainText('Interviewed')
})

test('the keys that a screen reader is told of all work', async ({ running }) => {
  const { page, board } = running
  await interviewed(running)
  const title = board.title('Acme')
  await title.focus()
  const told = 'Arrow keys move, Enter opens, Space picks up, X selects, M moves to a column, Delete archives'
  await expect(title).toHaveAccessibleDescription(new RegExp(`${told}$`))
  await page.keyboard.press('ArrowDown')
  await expect(board.title('Birch')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await expect(heard(running)).toContainText('Acme picked up')
  await page.keyboard.press('Escape')
  await expect(heard(running)).toContainText('Acme put back')
  await page.keyboard.press('x')
  await expect(heard(running)).toContainText('Acme selected, 1 in all')
  await expect(title).toHaveAccessibleDescription(/^Selected/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('m')
  await expect(page.getByRole('dialog', { name: 'Move Acme to' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(title).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('dialog', { name: 'Archive Acme' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(title).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(board.panel()).toBeVisible()
})

test('whoever walks the cards by keyboard sees the keys, whoever points sees the day', async ({
  running,
}) => {
  const { page, board } = running
  await interviewed(running)
  const keys = page.getByText('Space lifts, M moves, X selects, ? more keys')
  const day = page.getByText(/things? to do\.|Nothing to do just now\./).first()
  await expect(day).toBeVisible()
  await expect(keys).toBeHidden()
  await board.title('Acme').focus()
  await page.keyboard.press('ArrowDown')
  await expect(keys).toBeVisible()
  await page.keyboard.press('/')
  await expect(keys).toBeHidden()
  await expect(day).toBeVisible()
})

test('each of five places is heard by company and number, politely, and none is an id', async ({
  running,
}) => {
  const { page, board, records } = running
  await interviewed(running)
  await board.title('Acme').focus()
  await page.keyboard.press('Space')
  for (let place = 2; place <= 6; place += 1) {
    await page.keyboard.press('ArrowDown')
    await expect(lastHeard(running)).toHaveText(`Interviewed, ${place} of 7`)
  }
  await page.keyboard.press('Space')
  await expect(lastHeard(running)).toHaveText('Acme, moved to Interviewed, 6 of 7')
  await expect(board.title('Acme')).toBeFocused()
  const ids = (await records.everything()).cards.map(({ id }) => id)
  const said = (await heard(running).textContent()) ?? ''
  expect(ids.filter((id) => said.includes(id))).toEqual([])
})

test('five quick presses end in one polite last word, not in five broken starts', async ({ running }) => {
  const { page, board } = running
  await interviewed(running)
  await board.title('Acme').focus()
  await page.keyboard.press('Space')
  await Promise.all(Array.from({ length: 5 }, () => page.keyboard.press('ArrowDown')))
  await expect(lastHeard(running)).toHaveText('Interviewed, 6 of 7')
  await expect(heard(running)).toHaveAttribute('aria-live', 'polite')
  await expect(page.locator('[aria-live=assertive]')).toHaveCount(0)
})

test('whoever only clicks can move a card, and several at once', async ({ running }) => {
  const { page, board } = running
  await interviewed(running)
  const menu = async (company: string, item: string): Promise<void> => {
    await board.card(company).click({ button: 'right' })
    await page.getByRole('menu').getByText(item, { exact: true }).click()
  }
  await menu('Acme', 'Thanked')
  await expect(board.cardIn('Thanked', 'Acme')).toBeVisible()
  for (const company of ['Birch', 'Cedar']) await menu(company, 'Select')
  const bar = page.getByRole('toolbar', { name: 'Selected applications' })
  await bar.getByRole('button', { name: 'Move to …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Thanked' }).click()
  await expect.poll(() => board.order('Thanked')).toEqual(['Birch', 'Cedar', 'Acme'])
  await bar.getByRole('button', { name: 'Clear' }).click()
  await expect(bar).toBeHidden()
})

test('a move that could not be saved goes back, is said, and the focus stays with the card', async ({
  running,
}) => {
  const { page, board, app } = running
  await interviewed(running)
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('workspace.run')
    ipcMain.handle('workspace.run', () => ({ ok: false, failure: { code: 'notSaved', values: {} } }))
  })
  await board.title('Cedar').focus()
  for (const key of ['Space', 'ArrowRight', 'Space']) await page.keyboard.press(key)
  await expect(page.getByRole('region', { name: 'Notices' }).getByRole('listitem')).toBeVisible()
  await expect.poll(() => board.order('Interviewed')).toEqual(names)
  await expect(board.titleIn('Interviewed', 'Cedar')).toBeFocused()
})
