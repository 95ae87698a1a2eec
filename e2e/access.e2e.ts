import type { Locator } from '@playwright/test'
import { expect, test, type Running } from './fixtures/afterword'
import { findings } from './fixtures/findings'
import { interviewAt } from './fixtures/interviews'
import { allViews, type View } from './pages/views'

/** Goes through all there is to see, with sample data. */
async function visit(running: Running, look: (view: View) => Promise<void>): Promise<void> {
  await running.records.run({ kind: 'addSample' })
  for (const view of allViews(running)) await look(view)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any view or sheet, ${colorScheme}`, async ({ running }) => {
    test.setTimeout(600_000)
    const { page } = running
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.getByRole('heading', { name: 'After the interview' })).toBeVisible()
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      colorScheme === 'dark',
    )
    expect.soft(await findings(page), 'first run').toEqual([])
    await visit(running, async ({ name, open, shows, leave }) => {
      await test.step(name, async () => {
        await open()
        await expect(shows).toBeVisible()
        expect.soft(await findings(page), name).toEqual([])
        await leave()
      })
    })
  })
}

test('each sheet takes the focus, and Escape gives it back to where it was', async ({ running }) => {
  test.setTimeout(600_000)
  const { page } = running
  await running.records.run({ kind: 'addSample' })
  for (const { name, from, open, shows, leave } of allViews(running)) {
    if (from === undefined) continue
    await test.step(name, async () => {
      await open()
      await expect(shows).toBeVisible()
      await expect
        .soft(page.locator(':is([role=dialog], [role=alertdialog]):focus-within'), `${name} takes the focus`)
        .toBeVisible()
      await page.keyboard.press('Escape')
      await expect(shows).toBeHidden()
      await expect.soft(from, `${name} gives the focus back`).toBeFocused()
      await leave()
    })
  }
})

test('with forced colours the open card, the focused card and the current view stand out', async ({
  running,
}) => {
  const { page, board, records } = running
  await records.run({ kind: 'addSample' })
  await page.emulateMedia({ forcedColors: 'active' })
  const border = (card: Locator) => card.evaluate((element) => getComputedStyle(element).border)
  const outline = (card: Locator) =>
    card.locator('[data-card]').evaluate((element) => getComputedStyle(element, '::after').outlineStyle)
  const [open, other] = [board.card('Northwind Energy'), board.card('Lumen Health')]
  await board.openCard('Northwind Energy')
  await expect(board.panel()).toBeVisible()
  expect(await border(open)).not.toBe(await border(other))
  await board.title('Lumen Health').focus()
  expect(await outline(other)).not.toBe(await outline(open))
  const [current, another] = [
    page.locator('[aria-current=page]'),
    page.getByRole('button', { name: 'Archive' }),
  ]
  expect(await border(current)).not.toBe(await border(another))
})

test('nothing moves for those who asked for less motion', async ({ running }) => {
  const { page, board, records } = running
  await records.run({ kind: 'addSample' })
  await board.openCard('Northwind Energy')
  await page.keyboard.press('Control+o')
  await expect(page.getByRole('dialog')).toBeVisible()
  const longest = () =>
    page.evaluate(() => {
      const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element))
      const times = styles.flatMap((style) =>
        `${style.transitionDuration},${style.animationDuration}`.split(','),
      )
      return Math.max(...times.map((time) => Number.parseFloat(time)))
    })
  expect(await longest()).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await longest()).toBe(0)
})

test('a screen reader hears where a card is carried and where it lands', async ({ running }) => {
  const { page, board, records } = running
  const move = (applicationId: string) =>
    records.run({ kind: 'moveApplication', applicationId, stage: 'thanked', place: 'bottom' })
  for (const company of ['Birch', 'Cedar', 'Dogwood', 'Elm']) {
    await move(await records.add(interviewAt({ company, people: [] })))
  }
  await records.add(interviewAt({ company: 'Acme', people: [] }))
  const heard = page.getByRole('log')
  await board.title('Acme').focus()
  await page.keyboard.press('Space')
  await expect(heard).toContainText(
    'Acme picked up. Arrow keys move it, Space drops it, Escape puts it back.',
  )
  await page.keyboard.press('ArrowRight')
  await expect(heard).toContainText('Thanked, 1 of 5')
  await page.keyboard.press('ArrowDown')
  await expect(heard).toContainText('Thanked, 2 of 5')
  await page.keyboard.press('Space')
  await expect(heard).toContainText('Acme, moved to Thanked, 2 of 5')
  await expect(board.title('Acme')).toBeFocused()
  await page.keyboard.press('m')
  await page.keyboard.press('Enter')
  await expect(heard).toContainText('Acme, moved to Interviewed, 1 of 1')
  await page.keyboard.press('m')
  await page.getByRole('button', { name: 'Awaiting decision' }).press('Enter')
  await page.getByText('They did not say').click()
  await page.getByRole('button', { name: 'Move to Awaiting decision' }).press('Enter')
  await expect(heard).toContainText('Acme, moved to Awaiting decision, 1 of 1')
  await expect(heard).toHaveAttribute('aria-live', 'polite')
})
