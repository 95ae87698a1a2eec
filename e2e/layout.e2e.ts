import { expect, test, type Running } from './fixtures/afterword'
import { cutOff, tooSmall } from './fixtures/cut'
import { allViews, type View } from './pages/views'

/** Goes through all there is to see, and says what was found wrong where. */
async function visit(running: Running, look: (view: View) => Promise<readonly string[]>): Promise<void> {
  test.setTimeout(600_000)
  const { page } = running
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect.soft(await look(firstRun(running)), 'first run').toEqual([])
  await running.records.run({ kind: 'addSample' })
  for (const view of allViews(running)) {
    await test.step(view.name, async () => {
      await view.open()
      await expect(view.shows).toBeVisible()
      expect.soft(await look(view), view.name).toEqual([])
      await view.leave()
    })
  }
}

function firstRun({ page }: Running): View {
  const nothing = () => Promise.resolve()
  return { name: 'first run', open: nothing, shows: page.getByRole('main'), leave: nothing }
}

// At 200 % zoom a window of 1280 by 820 holds half as many CSS px each way.
for (const { what, width, height } of [
  { what: 'in the smallest window', width: 900, height: 600 },
  { what: 'at 200 % zoom', width: 640, height: 410 },
]) {
  test(`nothing is cut ${what}`, async ({ running }) => {
    await running.page.setViewportSize({ width, height })
    await visit(running, () => cutOff(running.page))
  })
}

test('everything to be clicked is at least 24 px wide and high', async ({ running }) => {
  await visit(running, () => tooSmall(running.page))
})
