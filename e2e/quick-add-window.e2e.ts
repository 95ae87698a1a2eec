import { expect, test, type Running } from './fixtures/afterword'
import { findings } from './fixtures/findings'
import { line, QuickAddWindow } from './pages/quick-add-window'

const keys = { kind: 'editSettings', settings: { quickAddKeys: 'CommandOrControl+Shift+A' } } as const

/** The app in the tray, its keys chosen, and the small window called by them. */
async function calledFromElsewhere({ app, desktop, records }: Running) {
  const small = new QuickAddWindow(app)
  await small.watchKeys()
  await records.run(keys)
  await desktop.answerQuestions('Keep it in the tray')
  await desktop.closeWindow()
  await expect.poll(() => desktop.windowState()).toBe('hidden')
  await small.pressKeys()
  return { small, page: await small.page() }
}

test.describe('quick add while the app is in the tray', () => {
  test('takes a line by keyboard alone, shows what it understood, adds it and goes', async ({ running }) => {
    const { desktop, board } = running
    const { small, page } = await calledFromElsewhere(running)
    await expect(line(page)).toBeFocused()
    const before = await small.bounds()
    await page.keyboard.type('second interview at Acme, tomorrow 3 pm, with Dana Lee (CTO)')
    await expect(page.getByLabel('Company')).toHaveValue('Acme')
    await expect(page.getByLabel('Name')).toHaveValue('Dana Lee')
    await expect.poll(async () => (await small.bounds())?.height).toBeGreaterThan(before?.height ?? 0)
    await small.lastKey('Enter')
    await expect.poll(() => small.isVisible()).toBe(false)
    expect(await desktop.windowState()).toBe('hidden')
    await desktop.chooseTray('Open Afterword')
    await expect(board.cardIn('Interviewed', 'Acme')).toBeVisible()
    await running.page.getByRole('button', { name: 'Undo' }).click()
    await expect(board.card('Acme')).toBeHidden()
  })

  test('keeps what is half told through Escape, and goes when it is called again', async ({ running }) => {
    const { small, page } = await calledFromElsewhere(running)
    await page.keyboard.type('Acme Harbour')
    await page.keyboard.press('Escape')
    await expect.poll(() => small.isVisible()).toBe(false)
    await small.pressKeys()
    await expect.poll(() => small.isVisible()).toBe(true)
    await expect(line(await small.page())).toHaveValue('Acme Harbour')
    await small.pressKeys()
    await expect.poll(() => small.isVisible()).toBe(false)
  })

  test('says what is missing in its place, and stays', async ({ running }) => {
    const { small, page } = await calledFromElsewhere(running)
    await page.keyboard.type('Acme Harbour')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Day')).toBeFocused()
    await expect(page.getByLabel('Day')).toHaveAttribute('aria-invalid', 'true')
    expect(await small.isVisible()).toBe(true)
  })

  test('is called by the tray as well, and has no barrier in it', async ({ running }) => {
    const { app, desktop } = running
    await desktop.answerQuestions('Keep it in the tray')
    await desktop.closeWindow()
    await expect.poll(() => desktop.windowState()).toBe('hidden')
    await desktop.chooseTray('Quick add')
    const page = await new QuickAddWindow(app).page()
    await line(page).fill('Acme Harbour tomorrow 3 pm with Dana Lee')
    for (const theme of ['light', 'dark'] as const) {
      await running.records.run({ kind: 'editSettings', settings: { theme } })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      expect(await findings(page)).toEqual([])
    }
  })

  test('holds nobody up who quits', async ({ running }) => {
    const { app, desktop } = running
    const main = app.process()
    const { page } = await calledFromElsewhere(running)
    await page.keyboard.type('Acme Harbour')
    await desktop.quit()
    expect(main.exitCode).toBe(0)
  })
})

test('with the app before the user the line is taken in its own window', async ({ running }) => {
  const { app, page, records } = running
  const small = new QuickAddWindow(app)
  await small.watchKeys()
  await records.run(keys)
  await small.pressKeys()
  await expect(page.getByRole('dialog', { name: 'Quick add' })).toBeVisible()
  expect(await small.isVisible()).toBe(false)
})

test('keys that another program holds are said to be taken where they are chosen', async ({ running }) => {
  const { app, page } = running
  await new QuickAddWindow(app).watchKeys(true)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('any program')
  const choice = page.getByLabel('Quick add from any program')
  await choice.selectOption('CommandOrControl+Shift+A')
  await expect(page.getByText('Another program holds these keys')).toBeVisible()
  await expect(choice).toHaveAttribute('aria-invalid', 'true')
  await choice.selectOption('')
  await expect(page.getByText('Another program holds these keys')).toBeHidden()
})
