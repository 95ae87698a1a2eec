import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures/afterword'
import { allViews } from './pages/views'

test('a walk through all views asks for nothing but the files of the page', async ({ running, profile }) => {
  test.setTimeout(120_000)
  const { app, page, records } = running
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).protocol + new URL(request.url()).host))
  const home = await page.evaluate(() => location.protocol + location.host)
  await page.reload()
  await records.run({ kind: 'addSample' })
  for (const { name, open, shows, leave } of allViews(running)) {
    await test.step(name, async () => {
      await open()
      await expect(shows).toBeVisible()
      await leave()
    })
  }
  expect([...asked]).toEqual([home])
  // Requests that the page's policy let through and the app itself had to stop; kept by the stand-in alone.
  const blocked = await app.evaluate(() => ('standIn' in globalThis ? globalThis.standIn.blocked : []))
  expect(blocked).toEqual([])
  const log = readFileSync(join(profile, 'logs/main.log'), 'utf8')
  expect(log).toContain('storage opened')
  expect(log).not.toContain('request refused')
})
