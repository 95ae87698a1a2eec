import { expect, test, type Running } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { Hand, pointIn } from './pages/hand'

const names = ['Acme', 'Birch', 'Cedar', 'Dogwood', 'Elm']

/** Cards in *Interviewed*, from the top; somebody is to be thanked only where that is asked for. */
async function interviewed({ records, board }: Running, people: readonly string[] = []): Promise<void> {
  for (const company of names.toReversed()) await records.add(interviewAt({ company, people }))
  await expect.poll(() => board.order('Interviewed')).toEqual(names)
}

const bar = ({ page }: Running) => page.getByRole('toolbar', { name: 'Selected applications' })

test('cards are selected by mouse, one by one and as a range, and Escape lets go', async ({ running }) => {
  const { page, board } = running
  await interviewed(running)
  await board.card('Birch').click({ modifiers: ['ControlOrMeta'] })
  await expect(bar(running)).toContainText('1 selected')
  await board.card('Dogwood').click({ modifiers: ['Shift'] })
  await expect(bar(running)).toContainText('3 selected')
  await board.card('Cedar').click({ modifiers: ['ControlOrMeta'] })
  await expect(bar(running)).toContainText('2 selected')
  await expect(board.panel(), 'selecting opens nothing').toBeHidden()
  await page.keyboard.press('Escape')
  await expect(bar(running)).toBeHidden()
  await expect(board.title('Cedar')).toBeFocused()
})

test('cards are selected by keys, and moved as one change with one undo', async ({ running }) => {
  const { page, board, records } = running
  await interviewed(running)
  const before = await records.everything()
  const heard = page.getByRole('log')
  await board.title('Acme').focus()
  await page.keyboard.press('x')
  await expect(heard).toContainText('Acme selected, 1 in all')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(heard).toContainText('3 selected')
  await expect(board.title('Cedar')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Control+Space')
  await expect(heard).toContainText('Birch no longer selected, 2 in all')
  await page.keyboard.press('Control+Space')
  await page.keyboard.press('m')
  await page
    .getByRole('dialog', { name: 'Move 3 applications to' })
    .getByRole('button', { name: 'Thanked' })
    .press('Enter')
  await expect.poll(() => board.order('Thanked')).toEqual(['Acme', 'Birch', 'Cedar'])
  await expect(board.notice('Moved 3 applications to Thanked')).toHaveCount(1)
  await expect(heard).toContainText('Moved 3 applications to Thanked')
  await expect(board.titleIn('Thanked', 'Birch')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(board.notice('Undone: moved 3 applications to Thanked')).toBeVisible()
  await expect.poll(() => board.order('Interviewed')).toEqual(names)
  expect(await records.everything()).toEqual(before)
})

test('a selected card takes the others along, by mouse and by keys', async ({ running }) => {
  const { page, board } = running
  await interviewed(running)
  for (const company of ['Dogwood', 'Birch']) {
    await board.card(company).click({ modifiers: ['ControlOrMeta'] })
  }
  await test.step('dragged, in the order in which they stood', async () => {
    await new Hand(page).drag(board.card('Dogwood'), await pointIn(board.column('Thanked'), 0.5, 0.7))
    await expect.poll(() => board.order('Thanked')).toEqual(['Birch', 'Dogwood'])
    expect(await board.order('Interviewed')).toEqual(['Acme', 'Cedar', 'Elm'])
  })
  await test.step('and carried between two others', async () => {
    await board.title('Birch').focus()
    for (const key of ['Space', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key)
    await expect.poll(() => board.order('Interviewed')).toEqual(['Acme', 'Birch', 'Dogwood', 'Cedar', 'Elm'])
    await expect(page.getByRole('main').getByText('2 applications picked up')).toBeVisible()
    await page.keyboard.press('Space')
    await expect(board.title('Birch')).toBeFocused()
    await expect(page.getByText('2 applications picked up')).toHaveCount(0)
    await expect.poll(() => board.order('Interviewed')).toEqual(['Acme', 'Birch', 'Dogwood', 'Cedar', 'Elm'])
  })
  await test.step('one that is not selected goes alone', async () => {
    await new Hand(page).drag(board.card('Elm'), await pointIn(board.column('Thanked'), 0.5, 0.7))
    await expect.poll(() => board.order('Thanked')).toEqual(['Elm'])
  })
})

test('a whole column is archived at once and comes back with one undo', async ({ running }) => {
  const { page, board } = running
  await interviewed(running)
  await board.title('Cedar').focus()
  await page.keyboard.press('Control+a')
  await expect(bar(running)).toContainText('5 selected')
  await page.keyboard.press('Delete')
  const sheet = page.getByRole('dialog', { name: 'Archive 5 applications' })
  await expect(sheet.getByRole('radio', { name: /^As each stands now/ })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(board.notice('Archived 5 applications')).toHaveCount(1)
  await expect.poll(() => board.order('Interviewed')).toEqual([])
  await expect(bar(running)).toBeHidden()
  await expect(page.locator('main :focus, main:focus'), 'the keyboard is still in the view').toHaveCount(1)
  await board.notice('Archived 5 applications').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => board.order('Interviewed')).toEqual(names)
})

test('many at once are asked once, and for each its own day', async ({ running }) => {
  const { page, board, records } = running
  await interviewed(running, ['Kim Example'])
  await board.title('Acme').focus()
  for (const key of ['x', 'Shift+ArrowDown', 'm']) await page.keyboard.press(key)
  await page.getByRole('dialog').getByRole('button', { name: 'Awaiting decision' }).press('Enter')
  const sheet = page.getByRole('dialog', { name: '2 applications to Awaiting decision' })
  await sheet.getByLabel('I have thanked them another way').check()
  await sheet.getByLabel('Acme').fill('2027-03-20')
  await sheet.getByLabel('Where no day is given, they did not say').check()
  await sheet.getByRole('button', { name: 'Move to Awaiting decision' }).click()
  await expect.poll(() => board.order('Awaiting decision')).toEqual(['Acme', 'Birch'])
  const { applications } = await records.everything()
  const decided = applications
    .filter(({ stage }) => stage === 'awaiting')
    .map(({ company, decision }) => [company, decision.now.state])
  expect(decided.toSorted()).toEqual([
    ['Acme', 'dated'],
    ['Birch', 'notSaid'],
  ])
  await page.keyboard.press('Control+z')
  await expect.poll(() => board.order('Interviewed')).toEqual(names)
})

test('what a filter hides is no longer selected', async ({ running }) => {
  const { page, board } = running
  await interviewed(running)
  await board.title('Acme').focus()
  await page.keyboard.press('Control+a')
  await expect(bar(running)).toContainText('5 selected')
  await page.keyboard.press('f')
  await page.getByRole('combobox', { name: 'Silent for' }).selectOption('Silent for 7 days or more')
  await expect(bar(running)).toBeHidden()
  await page.getByRole('button', { name: 'Clear all filters' }).first().click()
  await expect.poll(() => board.order('Interviewed')).toEqual(names)
  await expect(bar(running)).toBeHidden()
})

test('after one is archived the keyboard is on the next card, after the last on the one before', async ({
  running,
}) => {
  const { page, board } = running
  await interviewed(running)
  const archive = async (company: string) => {
    await board.title(company).focus()
    await page.keyboard.press('Delete')
    await expect(page.getByRole('dialog', { name: `Archive ${company}` })).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(board.card(company)).toBeHidden()
  }
  await archive('Birch')
  await expect(board.title('Cedar')).toBeFocused()
  await archive('Elm')
  await expect(board.title('Dogwood')).toBeFocused()
})
