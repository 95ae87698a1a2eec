import { expect, test, type Running } from './fixtures/afterword'
import { seeded } from './fixtures/seeded'

const steps = Number(process.env['AFTERWORD_FOCUS_STEPS'] ?? 150)
const seeds = Number(process.env['AFTERWORD_FOCUS_SEEDS'] ?? 2)

/** What a person without a mouse presses, the usual more often than the rare. */
const keys = [
  ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'],
  ...['Enter', 'Enter', 'Space', 'Escape', 'Escape', 'Control+z', 'Control+z', 'Control+Shift+z'],
  ...['Control+k', 'Control+n', 'Control+f', 'Control+1', 'Control+2', 'Control+2', 'Control+3', 'Control+4'],
  ...['Control+5', 'Control+6', 'Control+,', 'm', 'Delete', '?', '/', 'F6', 'x', 'Home', 'End'],
]

const focused = ({ page }: Running): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return ''
    if (!activeElement.checkVisibility()) return ''
    const name =
      activeElement.getAttribute('aria-label') ?? activeElement.textContent?.trim().slice(0, 30) ?? ''
    return `${activeElement.tagName.toLowerCase()} ${name}`
  })

for (let seed = 1; seed <= seeds; seed += 1) {
  test(
    `whatever is pressed, the focus is never lost, walk ${seed}`,
    { tag: '@soak' },
    async ({ running }) => {
      test.setTimeout(60_000 + steps * 1000)
      const { page, board, desktop, records } = running
      // What would leave the window is only written down, and nobody chooses a file.
      await desktop.watchLinks()
      await desktop.choosesPath(null)
      await records.run({ kind: 'addSample' })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await board.title('Osprey Maps').focus()
      const next = seeded(seed)
      const walked: string[] = []
      for (let step = 0; step < steps; step += 1) {
        const key = keys[Math.floor(next() * keys.length)] ?? 'Tab'
        const before = await focused(running)
        await page.keyboard.press(key)
        walked.push(`${key} on “${before}”`)
        // Past the last element the focus leaves the page for the frame of the window, and comes in again at the other end.
        if (key.endsWith('Tab') && (await focused(running)) === '') await page.keyboard.press(key)
        await expect
          .poll(() => focused(running), {
            message: `lost after ${walked.slice(-4).join(', ')}`,
            timeout: 3000,
          })
          .not.toBe('')
      }
    },
  )
}
