import { expect, test, type Running } from './fixtures/afterword'
import { coveredByNotices } from './fixtures/covered'
import { interviewAt } from './fixtures/interviews'
import { allViews } from './pages/views'

const undo = ({ page }: Running) => page.getByRole('button', { name: 'Undo', exact: true })

/** A card moved by keyboard, so that a notice offers to take it back. */
async function moved(running: Running): Promise<void> {
  const { page, board, records } = running
  await records.add(interviewAt({ company: 'Acme', people: [] }))
  await board.title('Acme').focus()
  await page.keyboard.press('m')
  await page.getByRole('dialog').getByRole('button', { name: 'Thanked' }).press('Enter')
  await expect(undo(running)).toBeVisible()
}

for (const size of [
  { width: 900, height: 600 },
  { width: 1280, height: 820 },
]) {
  test(`a notice covers no control in any view or sheet, ${size.width} by ${size.height}`, async ({
    running,
  }) => {
    test.setTimeout(600_000)
    const { page, records } = running
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await records.run({ kind: 'addSample' })
    for (const view of allViews(running)) {
      await test.step(view.name, async () => {
        await page.keyboard.press('Control+Shift+z')
        await expect(page.getByText('Nothing to undo').last()).toBeVisible()
        await view.open()
        await expect(view.shows).toBeVisible()
        await expect.soft
          .poll(() => coveredByNotices(page), { message: view.name, timeout: 2000 })
          .toEqual([])
        await view.leave()
      })
    }
  })
}

test('F6 leads to the notice, its time stands still there, and the focus goes back', async ({ running }) => {
  const { page, board } = running
  await moved(running)
  await page.keyboard.press('F6')
  await expect(undo(running)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(board.title('Acme')).toBeFocused()
  await page.keyboard.press('F6')
  await page.keyboard.press('Enter')
  await expect(board.titleIn('Interviewed', 'Acme')).toBeFocused()
})

test('a notice stays for ten seconds, and not for ever', async ({ running }) => {
  const { page, board } = running
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.keyboard.press('Control+z')
  const notice = board.notice('Nothing to undo')
  await expect(notice).toBeVisible()
  await page.clock.runFor(9_500)
  await expect(notice).toBeVisible()
  await page.clock.runFor(1_000)
  await expect(notice).toBeHidden()
})
