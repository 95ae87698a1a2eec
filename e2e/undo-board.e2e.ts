import { expect, test } from './fixtures/afterword'
import { backAndForth } from './fixtures/back-and-forth'
import { interviewAt } from './fixtures/interviews'
import { company, interviewed, thanked } from './fixtures/stations'

test('a card dragged to another column goes back to its place', async ({ launch }) => {
  const running = await launch({ now: '2027-03-01T12:00:00Z' })
  const { board, records } = running
  await thanked(records)
  await records.run(interviewAt({ company: 'Birch Labs' }))
  await backAndForth(running, async () => {
    await board.drag(company, 'Interviewed')
    await expect(board.cardIn('Interviewed', company)).toBeVisible()
    await expect(board.notice(`${company} moved to Interviewed`)).toBeVisible()
  })
})

test('a card dragged within its column goes back to its place', async ({ running }) => {
  const { board, records } = running
  for (const name of ['Cedar Rail', 'Birch Labs', company]) await records.run(interviewAt({ company: name }))
  const order = () => board.order('Interviewed')
  await expect.poll(order).toEqual([company, 'Birch Labs', 'Cedar Rail'])
  await backAndForth(
    running,
    async () => {
      await board.card(company).dragTo(board.card('Cedar Rail'), { targetPosition: { x: 50, y: 100 } })
      await expect.poll(async () => (await order()).at(0)).toBe('Birch Labs')
    },
    { notice: false },
  )
})

test('a run of typing in the notes goes back at once, and nothing before it', async ({ running }) => {
  const { board, page, records } = running
  const id = await interviewed(records)
  await board.card(company).click()
  const before = await records.revision()
  await board.notes().pressSequentially('They asked about SQL, and then once more.', { delay: 40 })
  await board.notes().blur()
  await expect.poll(async () => (await records.application(id)).notes).toMatch(/once more\.$/)
  expect(await records.revision()).toBeGreaterThan(before + 1)

  await page.keyboard.press('Control+Z')
  await expect(board.notes()).toHaveValue('')
  await expect(board.card(company)).toBeVisible()
  await page.keyboard.press('Control+Shift+Z')
  await expect(board.notes()).toHaveValue('They asked about SQL, and then once more.')
})

test('an offer to undo is gone once something else was done', async ({ launch }) => {
  const { board, page, records } = await launch({ now: '2027-03-01T12:00:00Z' })
  await thanked(records)
  await board.drag(company, 'Interviewed')
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
  await board.card(company).click()
  await board.notes().fill('They asked about SQL.')
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeHidden({ timeout: 3000 })
})
