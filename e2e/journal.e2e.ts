import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync, renameSync } from 'node:fs'
import { once } from 'node:events'
import { expect, test, type Launch } from './fixtures/afterword'
import { DataFolder } from './fixtures/data-folder'
import { interviewAt } from './fixtures/interviews'
import { RecoveryPage } from './pages/recovery-page'

const companies = ['Acme Harbour', 'Birch Labs', 'Cedar Rail', 'Delta Maps', 'Elm Health']

/** Five changes acknowledged, then the power goes. */
async function crashAfterFive(launch: Launch, data: DataFolder): Promise<void> {
  const { app, records } = await launch()
  for (const company of companies) await records.run(interviewAt({ company }))
  // The day's backup is made beside the saves.
  await expect(() => data.backup()).toPass()
  const main = app.process()
  const gone = once(main, 'exit')
  main.kill('SIGKILL')
  await gone
}

/** The journal with the most in it. */
function longest(data: DataFolder): string {
  const [path] = data.journals().toSorted((a, b) => readFileSync(b).length - readFileSync(a).length)
  if (path === undefined) throw new Error('there is no journal')
  return path
}

test('a line that a power cut left half written costs nothing, and nothing is asked', async ({
  launch,
  profile,
}) => {
  const data = new DataFolder(profile)
  await crashAfterFive(launch, data)
  appendFileSync(longest(data), '{"checksum":"crc32-0000')
  const { board } = await launch()
  for (const company of companies) await expect(board.card(company)).toBeVisible()
  await expect(board.banner()).toBeHidden()
})

test('damage in the middle is found and told; all the rest is there, and the damaged bytes are kept', async ({
  launch,
  profile,
}) => {
  const data = new DataFolder(profile)
  await crashAfterFive(launch, data)
  const journal = longest(data)
  const text = readFileSync(journal, 'utf8')
  const damaged = Buffer.from(text.replace('Cedar Rail', 'Cedar Rbil'))
  expect(damaged.equals(Buffer.from(text))).toBe(false)
  writeFileSync(journal, damaged)
  const { board, desktop, page, records } = await launch()
  const told = page.getByText(/^One record of your data could not be read; everything else is here\./)
  await expect(told).toContainText(/kept, word for word, in afterword\.damaged-.+/)
  for (const company of companies.filter((name) => name !== 'Cedar Rail'))
    await expect(board.card(company)).toBeVisible()
  expect(data.mentioning('Cedar Rbil')).not.toEqual([])
  await records.run(interviewAt({ company: 'Fir Foods' }))
  await desktop.quit()
  expect(data.mentioning('Cedar Rbil')).not.toEqual([])
  const again = await launch()
  await expect(again.board.card('Fir Foods')).toBeVisible()
  await expect(again.page.getByText('could not be read')).toBeHidden()
})

test('a journal without its file and without a backup is the whole data: everything acknowledged can be chosen', async ({
  launch,
  profile,
}) => {
  const data = new DataFolder(profile)
  await crashAfterFive(launch, data)
  rmSync(data.file)
  rmSync(data.backups, { recursive: true })
  const { board, page } = await launch()
  const recovery = new RecoveryPage(page)
  await expect(recovery.title('Your data file is not there')).toBeVisible()
  await expect(recovery.version(/Put together from your changes · 5 applications/)).toBeChecked()
  await (await recovery.lookInside(0)).getByText('Elm Health').waitFor()
  await page.keyboard.press('Escape')
  await recovery.goOn()
  for (const company of companies) await expect(board.card(company)).toBeVisible()
})

test('a file that cannot be reached is named; looking again opens it once it is back', async ({
  launch,
  profile,
}) => {
  const data = new DataFolder(profile)
  await crashAfterFive(launch, data)
  const away = `${data.path}-drive.json`
  renameSync(data.file, away)
  symlinkSync(`${data.path}-nowhere.json`, data.file)
  const running = await launch()
  const { board, page } = running
  const recovery = new RecoveryPage(page)
  await expect(recovery.title('Your data cannot be opened just now')).toBeVisible()
  await expect(page.getByText('Connect the drive or start the sync')).toBeVisible()
  await recovery.button('Look again').press('Enter')
  await expect(page.getByText('It still cannot be opened. Nothing was changed.')).toBeVisible()
  rmSync(data.file)
  renameSync(away, data.file)
  await recovery.button('Look again').press('Enter')
  for (const company of companies) await expect(board.card(company)).toBeVisible()
  await running.records.run(interviewAt({ company: 'Fir Foods' }))
})
