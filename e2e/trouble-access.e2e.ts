import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, test, type Running } from './fixtures/afterword'
import { cutOff, tooSmall } from './fixtures/cut'
import { DataFolder } from './fixtures/data-folder'
import { findings } from './fixtures/findings'
import { interviewAt } from './fixtures/interviews'
import { leftInEnglish } from './fixtures/left-in-english'
import { fromElsewhere } from './fixtures/other-computer'

const sizes = [
  { width: 900, height: 600 },
  // A window of 1280 by 820 at 200 % zoom.
  { width: 640, height: 410 },
] as const

/** What can be asked of any view, asked where something has gone wrong: it shows least often, and to the most tense. */
async function expectOpenToAll({ page, records }: Running, shows: Locator): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(shows).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await findings(page), colorScheme).toEqual([])
  }
  await page.emulateMedia({ forcedColors: 'active' })
  expect.soft(await findings(page, ['color-contrast']), 'forced colours').toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
  for (const language of ['en', 'es']) {
    await records.run({ kind: 'editSettings', settings: { language } })
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    expect.soft(language === 'es' ? await leftInEnglish(page, 'es') : []).toEqual([])
    for (const size of sizes) {
      await page.setViewportSize(size)
      await expect.soft.poll(() => cutOff(page), { message: `${language} ${size.width}` }).toEqual([])
      expect.soft(await tooSmall(page), `${language} ${size.width}`).toEqual([])
    }
  }
}

test('two versions of the data: the banner and the choice are open to everyone', async ({
  launch,
  profile,
}) => {
  test.setTimeout(180_000)
  const bytes = await fromElsewhere(launch, profile, 'They asked about SQL.')
  writeFileSync(join(new DataFolder(profile).path, 'afterword (conflicted copy 2027-03-01).json'), bytes)
  const running = await launch()
  const { page } = running
  const compare = page.getByRole('button', { name: /^Compare the two/ })
  await test.step('banner', () => expectOpenToAll(running, page.getByRole('main')))
  await running.records.run({ kind: 'editSettings', settings: { language: 'en' } })
  await compare.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Two versions of your data' })
  await expect(dialog.locator(':focus')).toHaveCount(1)
  await test.step('dialog', () => expectOpenToAll(running, page.getByRole('dialog')))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: /^Comparar/ })).toBeFocused()
})

for (const [way, now, words] of [
  ['ahead', '2028-06-01T09:00:00Z', 'your data was last saved on'],
  ['back', '2026-06-01T09:00:00Z', 'your data was saved after that'],
] as const) {
  test(`a clock that went ${way} is asked about, open to everyone, until it is said to be right`, async ({
    launch,
  }) => {
    test.setTimeout(180_000)
    const first = await launch()
    await first.records.run(interviewAt({ company: 'Acme Harbour' }))
    await first.desktop.quit()
    const running = await launch({ now })
    const { page, records } = running
    await expect(page.getByText('Is the date on this computer right?')).toBeVisible()
    await expect(page.getByText(words)).toBeVisible()
    await expectOpenToAll(running, page.getByRole('main'))
    await records.run({ kind: 'editSettings', settings: { language: 'en' } })
    await page.getByRole('button', { name: 'The date is right' }).press('Enter')
    await expect(page.getByText('Is the date on this computer right?')).toBeHidden()
  })
}
