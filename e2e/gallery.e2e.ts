import type { Page } from '@playwright/test'
import { expect, test, type Running } from './fixtures/afterword'
import { cutOff, tooSmall } from './fixtures/cut'
import { findings } from './fixtures/findings'

/** As the developer's menu leads there. */
async function openGallery({ app, page }: Running): Promise<Page> {
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('parts')?.click())
  await expect(page.getByRole('heading', { level: 1, name: 'Parts' })).toBeVisible()
  return page
}

test('axe finds nothing in any part in any state, in both themes, with large text and forced colours', async ({
  running,
}) => {
  test.setTimeout(120_000)
  const page = await openGallery(running)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const theme of ['Light', 'Dark']) {
    await page.getByRole('radio', { name: theme }).check({ force: true })
    expect.soft(await findings(page), theme).toEqual([])
  }
  await page.getByRole('radio', { name: '18 px' }).check({ force: true })
  expect.soft(await findings(page), 'large text').toEqual([])
  expect.soft(await tooSmall(page)).toEqual([])
  expect.soft(await cutOff(page)).toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  // The system draws the colours then; axe reads those that the page asked for.
  expect.soft(await findings(page, ['color-contrast']), 'forced colours').toEqual([])
})

test('the passing states stand still to be looked at, and differ from the state at rest', async ({
  running,
}) => {
  const page = await openGallery(running)
  const look = (state: string) =>
    page
      .locator(`.shows-${state} button`, { hasText: 'primary' })
      .evaluate((button) => [getComputedStyle(button).backgroundColor, getComputedStyle(button).outlineStyle])
  const seen = await Promise.all(['hover', 'focus', 'pressed', 'disabled'].map(look))
  expect(new Set(seen.map(String)).size).toBe(4)
})

test('the app is one click away again', async ({ running }) => {
  const page = await openGallery(running)
  await page.getByRole('link', { name: 'Back to the app' }).click()
  await expect(page.getByRole('heading', { name: 'After the interview' })).toBeVisible()
})
