import type { PlainDate } from '../core/time/kinds'
import { expect, test, type Running } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { Hand, pointIn } from './pages/hand'

async function interviewed({ records, board }: Running, ...companies: readonly string[]): Promise<void> {
  for (const company of companies.toReversed()) await records.add(interviewAt({ company, people: [] }))
  await expect.poll(() => board.order('Interviewed')).toEqual(companies)
}

const search = ({ page }: Running) => page.getByRole('searchbox', { name: 'Search applications' })
const inView = async ({ page }: Running, item: string): Promise<void> => {
  await page.getByRole('button', { name: /^View/ }).click()
  await page.getByRole('menu').getByText(item, { exact: true }).click()
}

test('filters combine, say how much is shown, and are cleared at once', async ({ running }) => {
  const { page, board, records } = running
  await interviewed(running, 'Acme', 'Birch')
  await records.add(interviewAt({ company: 'Acorn', day: '2027-02-01', people: [] }))
  await page.keyboard.press('f')
  await page.getByRole('combobox', { name: 'Silent for' }).selectOption('Silent for 14 days or more')
  await expect(page.getByText('1 of 3 shown')).toBeVisible()
  await expect.poll(() => board.order('Interviewed')).toEqual(['Acorn'])
  await expect(board.column('Interviewed').getByRole('heading')).toContainText('1 of 3')
  await search(running).fill('birch')
  await expect(page.getByText('Nothing fits these filters')).toBeVisible()
  await page.getByRole('button', { name: 'Clear all filters' }).first().click()
  await expect.poll(async () => (await board.order('Interviewed')).length).toBe(3)
})

test('archived applications are shown at the foot, stay there, and are put back', async ({ running }) => {
  const { page, board, records } = running
  await interviewed(running, 'Acme', 'Birch')
  const id = await records.add(interviewAt({ company: 'Old Works', people: [] }))
  await records.run({ kind: 'archiveApplication', applicationId: id, outcome: 'noAnswer' })
  await page.keyboard.press('f')
  await page.getByRole('checkbox', { name: 'Archived too' }).check()
  await expect.poll(() => board.order('Interviewed')).toEqual(['Acme', 'Birch', 'Old Works'])
  await expect(page.getByText('3 of 3 shown')).toBeVisible()
  await expect(board.card('Old Works')).toContainText('No answer')
  await board.title('Old Works').focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('log')).toContainText('Old Works is archived. Put it back first to move it.')
  await new Hand(page).drag(board.card('Acme'), await pointIn(board.card('Old Works'), 0.5, 0.9))
  await expect.poll(() => board.order('Interviewed')).toEqual(['Birch', 'Acme', 'Old Works'])
  await board.card('Old Works').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Put back' }).click()
  await expect(board.notice('Old Works is out of the archive')).toBeVisible()
})

test('a card that leaves the filter by its move is said to be hidden, and one undo brings it back', async ({
  running,
}) => {
  const { page, board, records } = running
  for (const company of ['Acme', 'Birch']) {
    const applicationId = await records.add(interviewAt({ company, day: '2027-02-22', people: [] }))
    const interviewId = (await records.application(applicationId)).interviews[0]?.id ?? ''
    await records.run({ kind: 'skipDebrief', applicationId, interviewId })
    const decisionDate = '2027-03-20' as PlainDate
    await records.run({ kind: 'setDecisionDate', applicationId, date: decisionDate, reason: '' })
    await records.run({ kind: 'moveApplication', applicationId, stage: 'declined', place: 'bottom' })
  }
  await page.keyboard.press('f')
  await page.getByRole('combobox', { name: 'Next step' }).selectOption('Step this week')
  await expect.poll(() => board.order('Declined')).toEqual(['Acme', 'Birch'])
  await board.title('Acme').focus()
  await page.keyboard.press('m')
  await page.getByRole('dialog').getByRole('button', { name: 'Interviewed' }).press('Enter')
  await expect(board.notice('Acme moved to Interviewed. The filter hides it there.')).toBeVisible()
  await expect(page.getByRole('log')).toContainText('The filter hides it there.')
  await expect(board.title('Birch')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(() => board.order('Declined')).toEqual(['Acme', 'Birch'])
})

test('a sorted board changes only the column of a card, and the order by hand stays', async ({ running }) => {
  const { page, board } = running
  await interviewed(running, 'Cedar', 'Acme', 'Birch')
  await inView(running, 'By company')
  await expect.poll(() => board.order('Interviewed')).toEqual(['Acme', 'Birch', 'Cedar'])
  await new Hand(page).drag(board.card('Cedar'), await pointIn(board.card('Acme'), 0.5, 0.1))
  await expect(page.getByRole('log')).toContainText('The board is sorted by company.')
  expect(await board.order('Interviewed')).toEqual(['Acme', 'Birch', 'Cedar'])
  await new Hand(page).drag(board.card('Birch'), await pointIn(board.column('Thanked'), 0.5, 0.7))
  await expect(board.cardIn('Thanked', 'Birch')).toBeVisible()
  await page.keyboard.press('Control+z')
  await inView(running, 'In my own order')
  await expect.poll(() => board.order('Interviewed')).toEqual(['Cedar', 'Acme', 'Birch'])
})

test('a filter is kept under a name, found in the palette, opened with, renamed and deleted', async ({
  running,
  launch,
}) => {
  const { page, board, app } = running
  await interviewed(running, 'Acme Rail', 'Birch', 'Cedar Rail')
  await search(running).fill('rail')
  await inView(running, 'Keep as a view …')
  await page.getByRole('textbox', { name: 'Name' }).fill('Railways')
  await page.keyboard.press('Enter')
  await expect(board.notice('View “Railways” kept')).toBeVisible()
  await expect(page.getByRole('button', { name: 'View: Railways' })).toBeVisible()
  await inView(running, 'Everything')
  await expect.poll(async () => (await board.order('Interviewed')).length).toBe(3)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('railw')
  await page.getByRole('option', { name: 'Railways View of the board' }).click()
  await expect.poll(() => board.order('Interviewed')).toEqual(['Acme Rail', 'Cedar Rail'])
  await inView(running, 'Open the board with this view')
  await expect(board.notice('The board opens with “Railways”')).toBeVisible()
  await expect(page.getByText('Saved on this computer')).toBeVisible()
  await app.close()

  const again = await launch()
  await expect.poll(() => again.board.order('Interviewed')).toEqual(['Acme Rail', 'Cedar Rail'])
  await again.page.keyboard.press('v')
  await again.page.getByRole('menuitem', { name: 'Rename …' }).press('Enter')
  const name = again.page.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await name.fill('Trains')
  await again.page.keyboard.press('Enter')
  await inView(again, 'Delete the view “Trains”')
  await expect(again.page.getByRole('button', { name: 'View', exact: true })).toBeVisible()
  await expect(again.page.getByRole('menu')).toBeHidden()
  await again.page.keyboard.press('Control+z')
  await again.page.keyboard.press('v')
  await expect(again.page.getByRole('menuitemcheckbox', { name: 'Trains' })).toBeVisible()
})

test('while one types, no card stands in the page twice', async ({ running }) => {
  const { page, board, records } = running
  for (const company of ['Acorn', 'Beryl', 'Cobalt', 'Dogwood']) await records.add(interviewAt({ company }))
  await expect(board.card('Acorn')).toBeVisible()
  const drawn = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-card]')].map((card) => card.getAttribute('data-card') ?? ''),
    )
  await search(running).focus()
  // Each word leaves others than the one before; what was left out by one comes back with the next.
  for (const word of ['dog', 'aco', 'cob', 'ber', 'cob', 'aco', 'dog']) {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(word)
    const ids = await drawn()
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).toEqual([...new Set(ids)])
  }
})
