import { readFileSync } from 'node:fs'
import { expect, test, type Running } from '../fixtures/afterword'
import { DeskPage } from '../pages/desk-page'

/** Two notes, each checked, handed over in every way, and confirmed. */
export async function thank(running: Running): Promise<void> {
  const { page, app, board } = running
  const desk = new DeskPage(page)
  await page.getByLabel('Your name').fill('Robin Sample')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(desk.title()).toHaveText('Thank-you notes')

  const toKim = await desk.text()
  expect(toKim).toContain('Dear Kim,')
  expect(toKim).toContain('the quarter of an hour at the whiteboard')
  expect(toKim).toContain('Robin Sample')
  for (const sentence of [
    'Addressed by name and title',
    'Says what you would bring',
    'Says that you are interested',
    'Warm close, hopes to meet again',
    'Different from the other notes',
    'No other name or company in it',
  ]) {
    await expect(desk.check(sentence)).toBeVisible()
  }
  await expect(page.getByText('left of the first day')).toBeVisible()

  await desk.tab(/Alex/).click()
  await expect(desk.greeting()).toHaveValue('Dear Alex,')
  const toAlex = await desk.text()
  expect(toAlex).toContain('SQL every day')
  expect(toKim).not.toContain('SQL every day')
  const sentences = (text: string): string[] =>
    text.split(/[.\n]/).filter((part) => part.split(' ').length > 7)
  for (const sentence of sentences(toAlex)) expect(toKim).not.toContain(sentence)

  await desk.tab(/Kim/).click()
  await desk.button('Copy').click()
  await expect(page.getByText('Copied. Not yet sent.')).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Dear Kim,')
  const draft = test.info().outputPath('draft.eml')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, draft)
  await desk.button('Save draft').click()
  await expect(page.getByText('Draft saved. Not yet sent.')).toBeVisible()
  expect(readFileSync(draft, 'utf8')).toMatch(/^X-Unsent: 1\r$/m)
  await app.evaluate(({ shell }) => {
    shell.openExternal = (url) => {
      process.env['AFTERWORD_TEST_OPENED'] = url
      return Promise.resolve()
    }
  })
  await desk.button('Open in mail').click()
  await expect(page.getByText('Opened in your mail program. Not yet sent.')).toBeVisible()
  expect(await app.evaluate(() => process.env['AFTERWORD_TEST_OPENED'])).toMatch(
    /^mailto:kim\.example@example\.com\?/,
  )

  await desk.sent().click()
  await expect(desk.greeting()).toHaveValue('Dear Alex,')
  await desk.sent().click()
  await expect(board.cardIn('Thanked', 'Lorem Labs')).toBeVisible()
}
