import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { startAgain } from './fixtures/second-start'

const acme = interviewAt({ company: 'Acme Harbour' })

test('a link opens its card in the running app', async ({ running, profile }) => {
  const { board, page, records } = running
  const id = await records.add(acme)
  await page.getByRole('button', { name: 'Settings' }).click()
  expect(await startAgain(profile, `afterword://application/${id}`)).toBe(0)
  await expect(board.panel()).toContainText('Acme Harbour')
})

test('a link starts the app at its card', async ({ launch }) => {
  const first = await launch()
  const id = await first.records.add(acme)
  await first.desktop.quit()
  const { board } = await launch({ args: [`afterword://application/${id}`] })
  await expect(board.panel()).toContainText('Acme Harbour')
})

test('any other link shows the board, opens nothing and changes nothing', async ({ running, profile }) => {
  const { board, page, records } = running
  const id = await records.add(acme)
  const before = await records.everything()
  for (const link of [
    `afterword://application/${id}?archive=now`,
    `afterword://application/${id}/../../quit`,
    `afterword://archive/${id}`,
    'afterword://application/00000000-0000-4000-8000-000000000000',
  ]) {
    await page.getByRole('button', { name: 'Settings' }).click()
    await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
    expect(await startAgain(profile, link)).toBe(0)
    await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
    await expect(board.panel()).toBeHidden()
  }
  expect(await records.everything()).toEqual(before)
})
