import { expect, test, type Running } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { FindPage } from './pages/find-page'

const go = ({ page }: Running, name: RegExp | string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click()
const isOpen = ({ page }: Running, company: string) =>
  page.getByRole('region', { name: `Application at ${company}` })
const heading = ({ page }: Running, name: RegExp | string) => page.getByRole('heading', { level: 1, name })

test('the open application stays with the board and Today, and comes back with them', async ({ running }) => {
  const { board, records } = running
  await records.run(interviewAt({ company: 'Acme Harbour' }))
  await board.openCard('Acme Harbour')
  await expect(board.panel()).toBeVisible()
  for (const view of ['People', 'Letters', 'Archive', 'Insight', 'Settings', 'Search']) {
    await go(running, view)
    await expect(heading(running, view)).toBeVisible()
    await expect(board.panel(), view).toBeHidden()
  }
  await go(running, /^Today/)
  await expect(isOpen(running, 'Acme Harbour')).toBeVisible()
  await go(running, 'Board')
  await expect(isOpen(running, 'Acme Harbour')).toBeVisible()
  await board.closePanel()
  await go(running, /^Today/)
  await expect(board.panel()).toBeHidden()
})

test('each view keeps what was opened beside it, and coming back takes no focus', async ({ running }) => {
  const { page, board, records } = running
  const archivedId = await records.add(interviewAt({ company: 'Old Works' }))
  await records.run({ kind: 'archiveApplication', applicationId: archivedId, outcome: 'rejected' })
  await records.run(interviewAt({ company: 'Acme Harbour' }))
  await board.openCard('Acme Harbour')
  await go(running, 'Archive')
  await page.getByRole('button', { name: /^Old Works/ }).click()
  await expect(isOpen(running, 'Old Works')).toBeVisible()
  await expect(isOpen(running, 'Old Works')).toBeFocused()
  await go(running, 'Board')
  await expect(isOpen(running, 'Acme Harbour')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Board', exact: true })).toBeFocused()
  await go(running, 'Archive')
  await expect(isOpen(running, 'Old Works')).toBeVisible()
})

test('what was deleted while another view was shown is not open when one comes back', async ({ running }) => {
  const { page, board, records } = running
  const applicationId = await records.add(interviewAt({ company: 'Acme Harbour' }))
  await board.openCard('Acme Harbour')
  await go(running, 'People')
  await expect(new FindPage(page).people().first()).toBeVisible()
  await records.run({ kind: 'forgetApplication', applicationId, withPeople: true })
  await expect(page.getByRole('heading', { name: 'Everybody you meet' })).toBeVisible()
  await go(running, 'Board')
  await expect(heading(running, 'Board')).toBeVisible()
  await expect(board.panel()).toBeHidden()
})

test('from a view that shows no applications, the palette opens one beside the board', async ({
  running,
}) => {
  const { page, records } = running
  await records.run(interviewAt({ company: 'Acme Harbour' }))
  await go(running, 'Insight')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('acme')
  await expect(new FindPage(page).options().first()).toContainText('Acme Harbour')
  await page.keyboard.press('Enter')
  await expect(heading(running, 'Board')).toBeVisible()
  await expect(isOpen(running, 'Acme Harbour')).toBeVisible()
})
