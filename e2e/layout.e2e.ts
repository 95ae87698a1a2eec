import { expect, test, type Running } from './fixtures/afterword'
import { cutOff, tooSmall } from './fixtures/cut'
import { allViews, desks, type View } from './pages/views'

const me = { name: 'Robin Sample', emails: ['robin@example.com'], phone: '', signature: '' }

/** Goes through all there is to see, and says what was found wrong where. */
async function visit(running: Running, look: (view: View) => Promise<readonly string[]>): Promise<void> {
  const { page } = running
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect.soft(await look(firstRun(running)), 'first run').toEqual([])
  await running.records.run({ kind: 'addSample' })
  await running.records.run({ kind: 'setMe', me })
  for (const view of [...allViews(running), ...desks(running)]) {
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

test('nothing is cut in the smallest window', async ({ running }) => {
  const { page, desktop } = running
  await desktop.resize(900, 600)
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(900)
  await visit(running, () => cutOff(page))
})

test('nothing is cut at 200 % zoom', async ({ running }) => {
  const { page, desktop } = running
  await desktop.resize(1280, 820)
  await desktop.zoom(2)
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640)
  await visit(running, () => cutOff(page))
})

test('everything to be clicked is at least 24 px wide and high', async ({ running }) => {
  await visit(running, () => tooSmall(running.page))
})
