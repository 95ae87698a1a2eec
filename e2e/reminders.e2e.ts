import { expect, test, type Running } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'

const companies = ['Acme Harbour', 'Birch Labs', 'Cedar Rail', 'Delta Maps', 'Elm Health']
const atTheEnd = '2027-03-01T11:00:30Z'

async function addAll({ records }: Running, names: readonly string[], to = '11:00'): Promise<void> {
  for (const company of names) await records.run(interviewAt({ company, to }))
}

const titles = async ({ desktop }: Running): Promise<readonly string[]> =>
  (await desktop.notifications()).map(({ title }) => title)

test('the tray lists what is due and leads to the debrief', async ({ running }) => {
  const { desktop, page } = running
  await addAll(running, ['Acme Harbour'])
  expect(await desktop.trayLabels()).not.toContain('Debrief: Acme Harbour')
  await desktop.setNow(atTheEnd)
  expect(await desktop.trayLabels()).toContain('Your interview at Acme Harbour is over')
  await desktop.chooseTray('Debrief: Acme Harbour')
  await expect(page.getByRole('dialog', { name: 'How was it at Acme Harbour?' })).toBeVisible()
})

test('hidden details keep company and step off the screen', async ({ running }) => {
  const { desktop, page } = running
  await addAll(running, ['Acme Harbour'])
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: 'Hide details in notifications' }).click()
  await expect(page.getByRole('switch', { name: 'Hide details in notifications' })).toBeChecked()
  await desktop.setNow(atTheEnd)
  expect(await desktop.notifications()).toEqual([
    { title: 'Afterword', body: 'A step is due. Open to see it.' },
  ])
})

test('five at once come as three notifications and one that counts the rest', async ({ running }) => {
  await addAll(running, companies)
  await running.desktop.setNow(atTheEnd)
  const shown = await titles(running)
  expect(shown).toHaveLength(4)
  expect(shown.filter((title) => title.startsWith('Your interview at'))).toHaveLength(3)
  expect(shown.at(-1)).toBe('2 steps are due')
})

test('what fell due while the app was closed comes as one digest, and never again', async ({ launch }) => {
  const before = await launch()
  await addAll(before, companies.slice(0, 3))
  await before.desktop.quit()

  const after = await launch({ now: '2027-03-01T12:30:00Z' })
  await expect.poll(() => titles(after)).toEqual(['3 steps are due'])
  const [digest] = await after.desktop.notifications()
  await after.board.today()
  for (const company of companies.slice(0, 3)) {
    expect(digest?.body).toContain(company)
    await expect(
      after.page.getByRole('button', { name: `Your interview at ${company} is over` }),
    ).toBeVisible()
  }
  await after.desktop.quit()

  const later = await launch({ now: '2027-03-01T12:40:00Z' })
  await later.desktop.setNow('2027-03-01T12:45:00Z')
  expect(await titles(later)).toEqual([])
})

test('quiet hours put reminders off until the morning', async ({ launch }) => {
  const before = await launch()
  await addAll(before, ['Acme Harbour'], '20:30')
  await addAll(before, ['Birch Labs'], '21:30')
  await before.desktop.quit()

  const { desktop } = await launch({ now: '2027-03-01T21:15:00Z' })
  await desktop.setNow('2027-03-01T22:00:00Z')
  expect(await desktop.notifications()).toEqual([])
  await desktop.setNow('2027-03-02T07:59:00Z')
  expect(await desktop.notifications()).toEqual([])
  await desktop.setNow('2027-03-02T08:00:30Z')
  const said = JSON.stringify(await desktop.notifications())
  expect(said).toContain('Your interview at Acme Harbour is over')
  expect(said).toContain('Your interview at Birch Labs is over')
})

test.describe('where nothing shows notifications', { tag: '@stand-in' }, () => {
  test('the step stands in Today, nothing freezes, and the reminder comes once something does', async ({
    launch,
  }) => {
    const running = await launch({ env: { STAND_IN_NO_NOTIFICATIONS: '1' } })
    const { app, board, desktop, page } = running
    await addAll(running, ['Acme Harbour'])
    await desktop.setNow(atTheEnd)
    await board.today()
    const row = page.getByRole('button', { name: 'Your interview at Acme Harbour is over' })
    await expect(row).toBeVisible({ timeout: 2000 })
    expect(await desktop.notifications()).toEqual([])

    await app.evaluate(() => delete process.env['STAND_IN_NO_NOTIFICATIONS'])
    await desktop.setNow('2027-03-01T11:10:00Z')
    expect(await titles(running)).toEqual(['Your interview at Acme Harbour is over'])
  })

  test('the reminder is not lost when the app is started again', async ({ launch }) => {
    const silent = await launch({ env: { STAND_IN_NO_NOTIFICATIONS: '1' } })
    await addAll(silent, ['Acme Harbour'])
    await silent.desktop.setNow(atTheEnd)
    await silent.desktop.quit()
    const running = await launch({ now: '2027-03-01T11:05:00Z' })
    await expect.poll(() => titles(running)).toEqual(['Your interview at Acme Harbour is over'])
  })
})
