import { expect, test, type Running } from './fixtures/afterword'
import { findings } from './fixtures/findings'
import { allViews, desks, type View } from './pages/views'

const me = { name: 'Robin Sample', emails: ['robin@example.com'], phone: '', signature: '' }

/** Goes through all there is to see, with sample data; the desks last, since they make letters. */
async function visit(running: Running, look: (view: View) => Promise<void>): Promise<void> {
  await running.records.run({ kind: 'addSample' })
  for (const view of allViews(running)) await look(view)
  await running.records.run({ kind: 'setMe', me })
  for (const view of desks(running)) await look(view)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any view or sheet, ${colorScheme}`, async ({ running }) => {
    test.setTimeout(180_000)
    const { page } = running
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect.soft(page.getByRole('heading', { name: 'After the interview' })).toBeVisible()
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
  const { page } = running
  await running.records.run({ kind: 'addSample' })
  for (const { name, from, open, shows, leave } of allViews(running)) {
    if (from === undefined) continue
    await test.step(name, async () => {
      await open()
      await expect(shows).toBeVisible()
      await expect.soft(page.locator('[role=dialog]:focus-within'), `${name} takes the focus`).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(shows).toBeHidden()
      await expect.soft(from, `${name} gives the focus back`).toBeFocused()
      await leave()
    })
  }
})
