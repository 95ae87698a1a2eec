import { expect, test } from './fixtures/afterword'
import { cutOff } from './fixtures/cut'
import { interviewAt } from './fixtures/interviews'

test('text size and density change at once, and the cards grow with the text', async ({
  running,
  launch,
}) => {
  const { page, board, records, app } = running
  for (let card = 1; card <= 30; card += 1) await records.add(interviewAt({ company: `Company ${card}` }))
  const height = async () => (await board.card('Company 30').boundingBox())?.height ?? 0
  const titleSize = () =>
    page
      .getByRole('heading', { level: 1 })
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
  await expect.poll(height).toBe(118)
  const small = await titleSize()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('group', { name: 'Text size' }).getByText('18', { exact: true }).click()
  await expect.poll(titleSize).toBeCloseTo((small * 18) / 13, 0)
  await page.getByRole('group', { name: 'Cards on the board' }).getByText('Two lines').click()
  await board.open()
  await expect.poll(height).toBe(78)
  await page.keyboard.press('v')
  await page.getByRole('menuitemcheckbox', { name: 'Compact cards' }).press('Enter')
  await expect.poll(height).toBe(163)
  for (const next of [78, 163]) {
    await expect(page.getByRole('menu')).toBeHidden()
    await page.keyboard.press('v')
    await page.getByRole('menuitemcheckbox', { name: 'Compact cards' }).press('Enter')
    await expect.poll(height).toBe(next)
  }

  const gaps = () =>
    page.locator('.board-card').evaluateAll((all) => {
      const tops = all.map((card) => card.getBoundingClientRect().top).toSorted((a, b) => a - b)
      return [...new Set(tops.slice(1).map((top, at) => Math.round(top - (tops[at] ?? 0))))]
    })
  await expect.poll(gaps).toEqual([163 + 11])
  await expect(page.getByText('Saved on this computer')).toBeVisible()
  await app.close()
  const again = await launch()
  await expect.poll(async () => (await again.board.card('Company 30').boundingBox())?.height).toBe(163)
})

for (const { what, width, height } of [
  { what: 'in the smallest window', width: 900, height: 600 },
  { what: 'at 200 % zoom', width: 640, height: 410 },
  { what: 'in 320 px', width: 320, height: 640 },
]) {
  test(`with the largest text nothing on the board is cut ${what}`, async ({ running }) => {
    const { page, board, records } = running
    await records.run({ kind: 'addSample' })
    await records.run({ kind: 'editSettings', settings: { textSize: 18 } })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height })
    await expect(board.card('Northwind Energy')).toBeVisible()
    // The rail folds a moment after the window has become narrow.
    await expect.poll(() => cutOff(page)).toEqual([])
    await board.title('Northwind Energy').focus()
    await page.keyboard.press('x')
    await expect.poll(() => cutOff(page), 'with a card selected').toEqual([])
    await records.run({ kind: 'editSettings', settings: { cardDensity: 'compact' } })
    await expect(page.locator('[data-density=compact]').first()).toBeVisible()
    await expect.poll(() => cutOff(page), 'compact').toEqual([])
  })
}

test('no name, role or step of a card ends in the middle of a word', async ({ running }) => {
  const { page, records } = running
  await records.run({ kind: 'addSample' })
  await page.setViewportSize({ width: 900, height: 600 })
  for (const cardDensity of ['roomy', 'compact'] as const) {
    await records.run({ kind: 'editSettings', settings: { cardDensity } })
    await expect(page.locator(`[data-density=${cardDensity}]`).first()).toBeVisible()
    // A box of a line is left out as a whole where it does not fit; letters of one never are.
    const lines = page.locator('.board-card .word-line')
    const boxes = await lines.evaluateAll((all) =>
      all.map((line) => ({
        text: line.textContent ?? '',
        overflow: getComputedStyle(line).textOverflow,
        words: [...line.children].map((word) => getComputedStyle(word).display),
        loose: [...line.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        ),
      })),
    )
    expect(boxes.length).toBeGreaterThan(20)
    const cut = boxes.filter(
      ({ overflow, words, loose }) =>
        loose || overflow !== 'ellipsis' || words.some((display) => display !== 'inline-block'),
    )
    expect(cut).toEqual([])
  }
})

test('what is to be done next is never shortened on a card, in neither language', async ({ running }) => {
  const { page, records } = running
  await records.run({ kind: 'addSample' })
  for (const language of ['en', 'es']) {
    await records.run({ kind: 'editSettings', settings: { language } })
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    for (const size of [
      { width: 900, height: 600 },
      { width: 1280, height: 820 },
    ]) {
      await page.setViewportSize(size)
      const steps = page.locator('.board-card .step-text')
      await expect(steps.first()).toBeVisible()
      const shortened = () =>
        steps.evaluateAll((all) =>
          all.filter((line) => line.scrollWidth > line.clientWidth).map((line) => line.textContent ?? ''),
        )
      await expect.soft.poll(shortened, { message: `${language} ${size.width}` }).toEqual([])
    }
  }
})
