import { readFileSync } from 'node:fs'
import { expect, test, type Launch } from './fixtures/afterword'
import { startPanel } from './fixtures/panel'
import { DeskPage } from './pages/desk-page'

const typed = 'I would be glad to hear more about the rota and the map of the storm outages.'

async function atTheDesk(launch: Launch, size: number) {
  const running = await launch({ now: '2027-03-01T13:00:00Z' })
  const desk = new DeskPage(running.page)
  const id = await startPanel(running.records, 'Acme Harbour', size)
  await running.board.openCard('Acme Harbour')
  await desk.button('Go on with the note to Kim Example').click()
  await expect(desk.greeting()).toHaveValue('Dear Kim,')
  return { ...running, desk, id }
}

test('an earlier text of a letter is read and taken back', async ({ launch }) => {
  const { page, desk } = await atTheDesk(launch, 1)
  const interest = desk.part('Interest')
  const drafted = await interest.inputValue()
  await interest.fill(typed)
  await desk.button('1 earlier text').click()
  const earlier = page.getByRole('dialog', { name: 'Earlier texts' })
  await expect(earlier.getByRole('article')).toContainText(drafted)
  await earlier.getByRole('button', { name: 'Take this one back' }).click()
  await expect(interest).toHaveValue(drafted)
  await desk.button('2 earlier texts').click()
  await expect(earlier.getByRole('article')).toContainText(typed)
  await page.keyboard.press('Escape')
  await expect(earlier).toBeHidden()
  await expect(desk.button('2 earlier texts')).toBeFocused()
})

test('two notes that say the same stand side by side, the words they share lit in both', async ({
  launch,
}) => {
  const { page, desk } = await atTheDesk(launch, 2)
  await desk.part('Interest').fill(typed)
  await page.keyboard.press('Control+2')
  await expect(desk.greeting()).toHaveValue('Dear Alex,')
  await desk.part('Interest').fill(typed)
  await expect(desk.check("words also stand in Kim's note")).toBeVisible()
  await desk.button('Side by side').click()
  const beside = page.getByRole('dialog', { name: 'Side by side' })
  for (const name of ['Alex', 'Kim'])
    await expect(beside.getByRole('region', { name }).locator('mark')).toHaveText(typed.slice(0, -1))
})

test('a letter leaves as a PDF, and is not yet sent by it', async ({ launch }, info) => {
  const { page, desk, desktop, records, id } = await atTheDesk(launch, 1)
  const file = info.outputPath('letter.pdf')
  await desktop.choosesPath(null)
  await desk.button('PDF').click()
  await expect(page.getByText('No PDF was saved.')).toBeVisible()
  await desktop.choosesPath(file)
  await desk.button('PDF').click()
  await expect(page.getByText('Saved as PDF. Not yet sent.')).toBeVisible()
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await records.application(id)).letters[0]?.progress.state).toBe('drafting')
})

test('the tone changes what the app wrote and leaves alone what was typed', async ({ launch }) => {
  const { page, desk } = await atTheDesk(launch, 1)
  const thanks = await desk.part('Thanks').inputValue()
  await desk.part('Interest').fill(typed)
  await page.getByRole('radio', { name: 'Formal' }).check({ force: true })
  await expect(desk.part('Thanks')).not.toHaveValue(thanks)
  await expect(desk.part('Interest')).toHaveValue(typed)
})

test('words kept at the desk are put into another letter, and changed in the settings', async ({
  launch,
}) => {
  const { page, desk, records } = await atTheDesk(launch, 2)
  await desk.part('Interest').fill('I like how Acme Harbour works.')
  await page.getByRole('button', { name: 'Own sentences: Interest' }).click()
  await page.getByRole('menuitem', { name: 'Keep the selected words' }).click()
  await expect(page.getByText('Kept among your own sentences.')).toBeVisible()
  const kept = (await records.everything()).settings.letterPhrases
  expect(kept.map(({ text }) => text)).toEqual(['I like how [company] works.'])

  await page.keyboard.press('Control+2')
  await desk.part('Interest').fill('')
  await page.getByRole('button', { name: 'Own sentences: Interest' }).click()
  await page.getByRole('menuitem', { name: 'I like how [company] works.' }).click()
  await expect(desk.part('Interest')).toHaveValue('I like how Acme Harbour works.')

  await expect(page.getByRole('menu')).toBeHidden()
  await desk.button('Back to the board').click()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Letters', exact: true }).last().click()
  const sentence = page.getByRole('textbox', { name: 'Sentence, Thank-you note: Interest' })
  await sentence.fill('I like [nonsense].')
  await sentence.blur()
  await expect(page.getByText(/nonsense/).last()).toBeVisible()
  await sentence.fill('I admire [company].')
  await sentence.blur()
  await expect
    .poll(async () => (await records.everything()).settings.letterPhrases.map(({ text }) => text))
    .toEqual(['I admire [company].'])
})
