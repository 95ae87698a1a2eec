import { resolve } from 'node:path'
import { test } from '../fixtures/afterword'
import { stations } from './stations'

const folder = resolve(import.meta.dirname, '../../out/tour')
const sizes = [
  { width: 900, height: 600 },
  { width: 1280, height: 820 },
  { width: 1920, height: 1080 },
]

/** Pictures for docs and eyes: `out/tour/<size>/<station>-<theme>.png`. Run by `npm run tour`. */
for (const size of sizes) {
  test(`the tour at ${size.width} × ${size.height}`, { tag: '@tour' }, async ({ launch }) => {
    test.setTimeout(180_000)
    const running = await launch({ now: '2026-11-25T11:30:00Z' })
    const { app, page } = running
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
    }, size)
    for (const station of stations) {
      await station.go(running)
      for (const theme of ['light', 'dark'] as const) {
        await app.evaluate(({ nativeTheme }, source) => {
          nativeTheme.themeSource = source
        }, theme)
        await page.waitForFunction(
          (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
          theme === 'dark',
        )
        await page.evaluate(() =>
          Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))),
        )
        await page.screenshot({ path: `${folder}/${size.width}/${station.name}-${theme}.png` })
      }
    }
  })
}
