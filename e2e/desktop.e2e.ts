import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Running } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { startAgain } from './fixtures/second-start'

const noTray = { STAND_IN_NO_TRAY: '1' }
const acme = interviewAt({ company: 'Acme Harbour' })

/** Closes the window as its cross does, having agreed to the tray. */
async function closeToTray({ desktop }: Running): Promise<void> {
  await desktop.answerQuestions('Keep it in the tray')
  await desktop.closeWindow()
  await expect.poll(() => desktop.windowState()).toBe('hidden')
}

test.describe('a window closed to the tray', () => {
  test('comes back by the tray, and asks about it only once', async ({ running }) => {
    const { desktop } = running
    await closeToTray(running)
    await desktop.chooseTray('Open Afterword')
    await expect.poll(() => desktop.windowState()).toBe('shown')
    await desktop.answerQuestions('Quit')
    await desktop.closeWindow()
    await expect.poll(() => desktop.windowState()).toBe('hidden')
  })

  test('hazard 7: comes back by starting the app again, which opens no data of its own', async ({
    running,
    profile,
  }) => {
    await closeToTray(running)
    const log = join(profile, 'logs/main.log')
    const opened = () => readFileSync(log, 'utf8').split('storage opened').length - 1
    expect(await startAgain(profile)).toBe(0)
    await expect.poll(() => running.desktop.windowState()).toBe('shown')
    expect(opened()).toBe(1)
    expect(readFileSync(log, 'utf8')).toContain('second start')
  })

  test('comes back at the debrief by a click on the notification', async ({ running }) => {
    const { desktop, page, records } = running
    await records.run(acme)
    await closeToTray(running)
    await desktop.setNow('2027-03-01T11:00:30Z')
    await desktop.clickNotification('Your interview at Acme Harbour is over')
    await expect.poll(() => desktop.windowState()).toBe('shown')
    await expect(page.getByRole('dialog', { name: 'How was it at Acme Harbour?' })).toBeVisible()
  })

  test('ends by Quit in the tray', async ({ running, launch }) => {
    const { app, desktop, records } = running
    await records.run(acme)
    await closeToTray(running)
    const [main, ended] = [app.process(), app.waitForEvent('close')]
    await desktop.chooseTray('Quit').catch(() => undefined)
    await ended
    expect(main.exitCode).toBe(0)
    const again = await launch()
    await expect(again.board.cardIn('Interviewed', 'Acme Harbour')).toBeVisible()
  })
})

test.describe('where the system shows no tray', { tag: '@stand-in' }, () => {
  test('closing the window saves and quits, and a fresh start shows everything', async ({ launch }) => {
    const { app, board, desktop, records } = await launch({ env: noTray })
    await records.run(acme)
    await board.card('Acme Harbour').click()
    await board.notes().pressSequentially('They asked about SQL.')
    const ended = app.waitForEvent('close')
    await desktop.closeWindow().catch(() => undefined)
    await ended
    const again = await launch({ env: noTray })
    await again.board.card('Acme Harbour').click()
    await expect(again.board.notes()).toHaveValue('They asked about SQL.')
  })

  test('a start at login is minimized, and another start brings it up', async ({ launch, profile }) => {
    const { desktop } = await launch({ args: ['--hidden'], env: noTray })
    await expect.poll(() => desktop.windowState()).toBe('minimized')
    expect(await startAgain(profile)).toBe(0)
    await expect.poll(() => desktop.windowState()).toBe('shown')
  })
})

test('a start at login stays in the tray until it is opened there', async ({ launch }) => {
  const { desktop } = await launch({ args: ['--hidden'] })
  expect(await desktop.windowState()).toBe('hidden')
  await desktop.chooseTray('Open Afterword')
  await expect.poll(() => desktop.windowState()).toBe('shown')
})

test('the window stands where it was left', async ({ launch }) => {
  const place = { x: 140, y: 90, width: 1020, height: 710 }
  const bounds = ({ app }: Running) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
  const first = await launch()
  await first.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), place)
  await first.desktop.quit()
  expect(await bounds(await launch())).toEqual(place)
})

test('hazard 8: what a killed app leaves behind keeps nobody from starting again', async ({
  running,
  launch,
}) => {
  const main = running.app.process()
  const gone = once(main, 'exit')
  await running.records.run(acme)
  main.kill('SIGKILL')
  await gone
  await expect((await launch()).board.card('Acme Harbour')).toBeVisible()
})
