import { expect, type Running } from '../fixtures/afterword'
import { DeskPage } from '../pages/desk-page'

/** Undone, done again, then dragged on, which asks for the date. */
export async function awaitDecision({ page, board }: Running): Promise<void> {
  await board.notice('Everyone is thanked').getByRole('button', { name: 'Undo' }).click()
  await expect(board.cardIn('Interviewed', 'Lorem Labs')).toBeVisible()
  await page.getByRole('heading', { name: 'Board' }).click()
  await page.keyboard.press('Control+Shift+Z')
  await expect(board.cardIn('Thanked', 'Lorem Labs')).toBeVisible()
  await board.closePanel()
  await board.drag('Lorem Labs', 'Awaiting decision')
  await expect(page.getByLabel('Decision date')).toHaveValue('2027-04-15')
  await page.getByRole('button', { name: 'Move to Awaiting decision' }).click()
  await expect(board.cardIn('Awaiting decision', 'Lorem Labs')).toBeVisible()
}

/** Silence while it is right, then one call that brings a no. */
export async function waitThenCall({ page, board, desktop }: Running): Promise<void> {
  await desktop.setNow('2027-04-12T09:00:00Z')
  expect(await desktop.notifications()).toEqual([])
  await expect(board.card('Lorem Labs')).toContainText('Waiting is right')
  await board.today()
  await expect(page.getByText('Nothing to do until Tuesday 20 April')).toBeVisible()

  await desktop.setNow('2027-04-20T08:00:30Z')
  expect(await desktop.notifications()).toEqual([
    expect.objectContaining({ title: 'Call Lorem Labs and ask, once' }),
  ])
  expect(await desktop.trayLabels()).toContain('Call Lorem Labs and ask, once')
  await page.getByRole('button', { name: 'Open call sheet' }).click()
  const sheet = page.getByRole('dialog', { name: 'Call Lorem Labs' })
  await expect(sheet).toContainText('May I speak to Kim Example')
  await sheet.getByText('They said no').click()
  await sheet.getByRole('button', { name: 'Note the call' }).click()
}

/** The reply, its pause lifted, to the keep-warm date. */
export async function reply({ page, board }: Running): Promise<void> {
  const desk = new DeskPage(page)
  await expect(desk.title()).toHaveText('Reply to a no')
  for (const sentence of [
    'Says thank you',
    'Accepts their decision',
    'Says that you are interested',
    'Leaves the door open',
    'Does not argue',
    'Does not plead',
  ]) {
    await expect(desk.check(sentence)).toBeVisible()
  }
  await expect(desk.sent()).toBeDisabled()
  await page.getByRole('button', { name: 'Lift the pause' }).first().click()
  await desk.sent().click()
  await board.open()
  await expect(board.cardIn('Declined', 'Lorem Labs')).toContainText('Stay in touch')
  await expect(board.cardIn('Declined', 'Lorem Labs')).toContainText('Thu 20 May')
}
