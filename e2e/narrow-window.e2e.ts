import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'

test('in a narrow window the open application gives way to the view one goes to', async ({ running }) => {
  const { page, board, records } = running
  const go = (name: string) =>
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click()
  await records.add(interviewAt({ company: 'Acme Harbour' }))

  await page.setViewportSize({ width: 900, height: 600 })
  await board.openCard('Acme Harbour')
  await go('People')
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()
  await expect(board.panel()).toBeHidden()

  await go('Board')
  await expect(board.card('Acme Harbour')).toBeVisible()
  await expect(board.panel(), 'the board is not covered either').toBeHidden()
})
