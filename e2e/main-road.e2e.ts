import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures/afterword'
import { BringInPage } from './pages/bring-in-page'
import { bringIn, dayBefore, invitation } from './road/bring-in'
import { debrief } from './road/debrief'
import { thank } from './road/thank'
import { awaitDecision, reply, waitThenCall } from './road/wait-and-reply'

test('the main road: from an invitation to a courteous reply', { tag: '@main-road' }, async ({ launch }) => {
  const running = await launch({ now: dayBefore })
  const { app, page, board, desktop } = running

  await test.step('an empty board offers three doors', async () => {
    for (const door of ['I had an interview', 'Drop an invitation here', 'Look around with sample data']) {
      await expect(page.getByRole('button', { name: door })).toBeVisible()
    }
  })
  await test.step('an invitation becomes a card', () => bringIn(running))
  await test.step('the same invitation changes nothing and says so', async () => {
    await board.dropFile('invitation.ics', readFileSync(invitation))
    await expect(page.getByText('Nothing new: this interview is already on the board.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(board.card('Lorem Labs')).toHaveCount(1)
  })
  await test.step('the end of the interview offers the debrief', async () => {
    await desktop.setNow('2027-04-08T09:46:00Z')
    expect(await desktop.notifications()).toEqual([
      expect.objectContaining({ title: 'Your interview at Lorem Labs is over' }),
    ])
    expect(await desktop.trayLabels()).toContain('Debrief: Lorem Labs')
    await expect(board.card('Lorem Labs')).toContainText('Note it down')
    await debrief(running)
  })
  await test.step('each interviewer gets a note of their own', () => thank(running))
  await test.step('awaiting asks for the decision date', () => awaitDecision(running))
  await test.step('waiting is right, then one call', () => waitThenCall(running))
  await test.step('a no is answered kindly', () => reply(running))
  await test.step('everything is there after a restart', async () => {
    await app.close()
    const again = await launch({ now: '2027-04-20T12:00:00Z' })
    await expect(again.board.cardIn('Declined', 'Lorem Labs')).toContainText('Thu 20 May')
    await expect(again.page.getByText('Saved on this computer')).toBeVisible()
  })
})

test('an invitation can be chosen with Bring in', async ({ launch }) => {
  const running = await launch({ now: dayBefore })
  const { page, board } = running
  await page.getByRole('button', { name: 'Bring in', exact: true }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await choosing).setFiles(invitation)
  const sheet = new BringInPage(page)
  await sheet.iAm(/robin\.sample@example\.org/)
  await sheet.company().fill('Lorem Labs')
  await sheet.confirm()
  await expect(board.cardIn('Interviewed', 'Lorem Labs')).toBeVisible()
})
