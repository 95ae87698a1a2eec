import { resolve } from 'node:path'
import { expect, test } from '../fixtures/afterword'
import { stations } from './stations'

const folder = resolve(import.meta.dirname, '../../out/tour')
const sizes = [
  { width: 900, height: 600 },
  { width: 1280, height: 820 },
  { width: 1920, height: 1080 },
]

test.use({ trace: 'off' })

const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches

/** Whether anything still moves that will come to rest. */
const isMoving = (): boolean =>
  document
    .getAnimations()
    .some((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity)

/** Pictures for docs and eyes: `out/tour/<size>/<station>-<theme>.png`. Run by `npm run tour`. */
for (const size of sizes) {
  test(`the tour at ${size.width} by ${size.height}`, { tag: '@tour' }, async ({ launch }) => {
    test.setTimeout(60_000)
    const running = await launch({ now: '2026-11-25T11:30:00Z' })
    const { app, page } = running
    await page.setViewportSize(size)
    for (const station of stations) {
      await station.go(running)
      for (const theme of ['light', 'dark'] as const) {
        await app.evaluate(({ nativeTheme }, source) => {
          nativeTheme.themeSource = source
        }, theme)
        await expect.poll(() => page.evaluate(isDark)).toBe(theme === 'dark')
        await expect.poll(() => page.evaluate(isMoving)).toBe(false)
        await page.screenshot({ path: `${folder}/${size.width}/${station.name}-${theme}.png` })
      }
    }
  })
}
