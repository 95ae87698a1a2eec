import { expect, test, type Running } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { Hand, pointIn } from './pages/hand'

/** Cards in *Interviewed*, from the top; nobody is to be thanked, so that moving them on asks nothing. */
async function interviewed({ records, board }: Running, ...companies: readonly string[]): Promise<void> {
  for (const company of companies.toReversed()) await records.add(interviewAt({ company, people: [] }))
  await expect.poll(() => board.order('Interviewed')).toEqual(companies)
}

test('a card is dragged within its column, between two others and to the very top', async ({ running }) => {
  const { page, board } = running
  const hand = new Hand(page)
  await interviewed(running, 'Acme', 'Birch', 'Cedar')
  await hand.drag(board.card('Acme'), await pointIn(board.card('Birch'), 0.5, 0.9))
  await expect.poll(() => board.order('Interviewed')).toEqual(['Birch', 'Acme', 'Cedar'])
  await hand.drag(board.card('Cedar'), await pointIn(board.card('Birch'), 0.5, 0.1))
  await expect.poll(() => board.order('Interviewed')).toEqual(['Cedar', 'Birch', 'Acme'])
})

test('a card dropped on an empty column is there at once, and after a restart', async ({
  running,
  launch,
}) => {
  const { page, board, app } = running
  await interviewed(running, 'Acme', 'Birch')
  await new Hand(page).drag(board.card('Acme'), await pointIn(board.column('Thanked'), 0.5, 0.7))
  await expect(board.cardIn('Thanked', 'Acme')).toBeVisible()
  await expect(board.notice('Acme moved to Thanked')).toBeVisible()
  expect(await board.order('Interviewed')).toEqual(['Birch'])
  await expect(page.getByText('Saved on this computer')).toBeVisible()
  await app.close()
  const again = await launch()
  await expect(again.board.cardIn('Thanked', 'Acme')).toBeVisible()
  expect(await again.board.order('Interviewed')).toEqual(['Birch'])
})

test('a card dropped at the foot of a column that asks stands at the foot', async ({ running }) => {
  const { page, board, records } = running
  await interviewed(running, 'Acme', 'Birch')
  const waiting = await records.add(interviewAt({ company: 'Cedar', people: [] }))
  await records.run({
    kind: 'moveApplication',
    applicationId: waiting,
    stage: 'awaiting',
    place: 'top',
    decisionDate: null,
  })
  await new Hand(page).drag(board.card('Acme'), await pointIn(board.column('Awaiting decision'), 0.5, 0.8))
  await page.getByText('They did not say').click()
  await page.getByRole('button', { name: 'Move to Awaiting decision' }).click()
  await expect.poll(() => board.order('Awaiting decision')).toEqual(['Cedar', 'Acme'])
})

test('a card dropped outside every column returns to where it was', async ({ running }) => {
  const { page, board, records } = running
  await interviewed(running, 'Acme', 'Birch', 'Cedar')
  const before = await records.everything()
  for (const place of [
    page.getByRole('heading', { name: 'Board' }),
    page.getByRole('navigation', { name: 'Views' }),
  ]) {
    await new Hand(page).drag(board.card('Birch'), await pointIn(place))
    await expect(board.card('Birch')).toBeVisible()
    expect(await board.order('Interviewed')).toEqual(['Acme', 'Birch', 'Cedar'])
  }
  expect(await records.everything()).toEqual(before)
})

test('Escape during a drag leaves the card where it was', async ({ running }) => {
  const { page, board, records } = running
  await interviewed(running, 'Acme', 'Birch')
  const before = await records.everything()
  await new Hand(page).carry(board.card('Acme'), await pointIn(board.column('Thanked')))
  await expect(board.column('Thanked')).toHaveClass(/over/)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(() => board.order('Interviewed')).toEqual(['Acme', 'Birch'])
  expect(await board.order('Thanked')).toEqual([])
  expect(await records.everything()).toEqual(before)
})
