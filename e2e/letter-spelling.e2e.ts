import { expect, test } from './fixtures/afterword'
import { startPanel } from './fixtures/panel'
import { DeskPage } from './pages/desk-page'

test('a misspelt word is found, put right at a click, taken back, and learnt as a name', async ({
  launch,
}) => {
  test.setTimeout(180_000)
  const { page, board, records } = await launch({ now: '2027-03-01T13:00:00Z' })
  const desk = new DeskPage(page)
  const spelling = page.getByRole('region', { name: 'Spelling and grammar' })
  await startPanel(records, 'Acme Harbour', 1)
  await board.openCard('Acme Harbour')
  await desk.button('Go on with the note to Kim Example').click()

  await test.step('what the app wrote, and the names on file, have nothing to look at', async () => {
    await expect(spelling.getByText('Nothing found')).toBeVisible({ timeout: 120_000 })
  })
  const close = desk.part('Interest')
  const before = await close.inputValue()
  await test.step('a slip is named with what may stand there instead', async () => {
    await close.fill('I would recieve an answer gladly.')
    await expect(spelling.getByText('1 place to look at')).toBeVisible()
    await desk.button('Write “receive” instead of “recieve”').click()
    await expect(close).toHaveValue('I would receive an answer gladly.')
    await expect(close).toBeFocused()
    await expect(spelling.getByText('Nothing found')).toBeVisible()
  })
  await test.step('the field takes it back', async () => {
    await page.keyboard.press('Control+z')
    await expect(close).toHaveValue('I would recieve an answer gladly.')
  })
  await test.step('grammar is read too', async () => {
    await close.fill('We was glad to meet you.')
    await expect(spelling.getByRole('listitem').first()).toContainText('was')
  })
  await test.step('a word of one’s own is kept, also for the next start', async () => {
    await close.fill('I have used Wurzelbert for years.')
    await spelling.getByRole('button', { name: 'Add to dictionary: Wurzelbert' }).click()
    await expect(spelling.getByText('Nothing found')).toBeVisible()
    expect((await records.everything()).settings.letterWords).toEqual(['Wurzelbert'])
  })
  await test.step('in American English, British spelling is looked at', async () => {
    await close.fill(`${before} I like the colour.`)
    await expect(spelling.getByText('Nothing found')).toBeVisible()
    await page.getByRole('radio', { name: 'American' }).check({ force: true })
    await expect(desk.button('Write “color” instead of “colour”')).toBeVisible({ timeout: 60_000 })
  })
})

test('where the reader cannot start, the desk says so calmly and works on', async ({ launch }) => {
  const { page, board, records } = await launch({ now: '2027-03-01T13:00:00Z' })
  const desk = new DeskPage(page)
  await page.evaluate(() => Object.assign(globalThis, { Worker: undefined }))
  await startPanel(records, 'Acme Harbour', 1)
  await board.openCard('Acme Harbour')
  await desk.button('Go on with the note to Kim Example').click()
  await expect(page.getByText('Spelling is not checked at the moment. Everything else works.')).toBeVisible()
  await expect(desk.button('Try again')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(board.cardIn('Thanked', 'Acme Harbour')).toBeVisible()
})
