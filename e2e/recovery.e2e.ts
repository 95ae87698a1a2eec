import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test, type Launch, type Running } from './fixtures/afterword'
import { DataFolder } from './fixtures/data-folder'
import { interviewAt } from './fixtures/interviews'
import { Keyboard } from './fixtures/keyboard'
import { RecoveryPage } from './pages/recovery-page'

/** Two cards, the first of them in a backup too. */
async function fill(launch: Launch): Promise<void> {
  const { desktop, records } = await launch()
  await records.run(interviewAt({ company: 'Acme Harbour' }))
  await records.run(interviewAt({ company: 'Bürger & Söhne' }))
  await desktop.quit()
}

/** Everything acknowledged is there, a change made now is there after the next start, and nothing is said any more. */
async function isWhole({ board, desktop, records }: Running, launch: Launch): Promise<void> {
  await expect(board.card('Acme Harbour')).toBeVisible()
  await expect(board.card('Bürger & Söhne')).toBeVisible()
  await records.run(interviewAt({ company: 'Cedar Rail' }))
  await desktop.quit()
  const again = await launch()
  for (const company of ['Acme Harbour', 'Bürger & Söhne', 'Cedar Rail'])
    await expect(again.board.card(company)).toBeVisible()
  await expect(again.board.banner()).toBeHidden()
}

const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'is empty': () => Buffer.alloc(0),
  'holds zeros': (bytes) => Buffer.alloc(bytes.length),
  'ends in zeros': (bytes) => Buffer.concat([bytes.subarray(0, bytes.length / 2), Buffer.alloc(500)]),
  'ends in the middle': (bytes) => bytes.subarray(0, bytes.length / 2),
  'is a list': () => Buffer.from('[]'),
  'is null': () => Buffer.from('null'),
  'is in another encoding': (bytes) => Buffer.from(bytes.toString('utf8').replace('Kim', 'Küm'), 'latin1'),
}

for (const [damage, damaged] of Object.entries(damages)) {
  test(`hazard 2: a data file that ${damage} is kept, and the person chooses what to go on with`, async ({
    launch,
    profile,
  }) => {
    const data = new DataFolder(profile)
    await fill(launch)
    const bytes = damaged(readFileSync(data.file))
    const backup = data.backup()
    writeFileSync(data.file, bytes)

    const running = await launch()
    const recovery = new RecoveryPage(running.page)
    await expect(recovery.title('Your data file could not be read')).toBeVisible()
    await expect(running.page.getByText(/kept, word for word, as afterword\.damaged-.+\.json/)).toBeVisible()
    await expect(recovery.versions().first()).toBeChecked()
    // Counted with what the journal adds to the backup: what is listed is what opens.
    await expect(recovery.version(/Daily backup · 2 applications/)).toBeChecked()
    // Looked at only: nothing is written over before the choice.
    expect(readFileSync(data.file)).toEqual(bytes)
    await expect(running.records.run(interviewAt({ company: 'Too early' }))).rejects.toThrow('readOnly')
    await recovery.goOn()
    await isWhole(running, launch)
    expect(data.holding(bytes).some((name) => name.startsWith('afterword.damaged-'))).toBe(true)
    expect(data.holding(backup.bytes)).not.toEqual([])
  })
}

test('by keyboard: each version is looked into, another one is chosen, and the board opens with it', async ({
  launch,
  profile,
}) => {
  const data = new DataFolder(profile)
  await fill(launch)
  const second = await launch({ now: '2027-03-02T09:00:00Z' })
  await second.records.run(interviewAt({ company: 'Delta Maps' }))
  await second.desktop.quit()
  const bytes = readFileSync(data.file).subarray(0, 200)
  writeFileSync(data.file, bytes)

  const { page, board } = await launch({ now: '2027-03-03T09:00:00Z' })
  const keyboard = new Keyboard(page)
  const recovery = new RecoveryPage(page)
  await expect(recovery.versions().first()).toBeFocused()
  const count = await recovery.versions().count()
  expect(count).toBeGreaterThan(1)
  for (let step = 1; step < count; step += 1) await keyboard.press('ArrowDown')
  const last = recovery.versions().last()
  await expect(last).toBeChecked()
  await keyboard.tabTo('button', /^Look inside/)
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^Saved/ })).toBeVisible()
  await expect(page.getByRole('list', { name: 'What it holds' })).toContainText('Acme Harbour')
  await expect(page.getByRole('list', { name: 'What it holds' })).toContainText('Data Analyst')
  await keyboard.press('Escape')
  await keyboard.expectFocus('button', /^Look inside/)
  await keyboard.tabTo('button', 'Go on with this version')
  await keyboard.press('Enter')
  await expect(board.card('Acme Harbour')).toBeVisible()
  await expect(board.card('Delta Maps')).toBeHidden()
  await expect(board.notice('is open')).toBeVisible()
  expect(data.holding(bytes)).not.toEqual([])
})

test('without a backup one can start empty, after a question, and nothing is deleted', async ({
  launch,
  profile,
}) => {
  const data = new DataFolder(profile)
  await fill(launch)
  const bytes = readFileSync(data.file).subarray(0, 300)
  writeFileSync(data.file, bytes)
  rmSync(data.backups, { recursive: true })
  for (const journal of data.journals()) rmSync(journal)

  const running = await launch()
  const recovery = new RecoveryPage(running.page)
  await expect(running.page.getByText('No backup was found')).toBeVisible()
  await expect(recovery.button('Go on with this version')).toBeHidden()
  await recovery.button(/^Start empty/).click()
  await running.page.keyboard.press('Escape')
  await expect(recovery.title('Your data file could not be read')).toBeVisible()
  await recovery.startEmpty()
  await expect(running.page.getByRole('button', { name: 'I had an interview' })).toBeVisible()
  await running.records.run(interviewAt({ company: 'Cedar Rail' }))
  await running.desktop.quit()
  const again = await launch()
  await expect(again.board.card('Cedar Rail')).toBeVisible()
  expect(data.holding(bytes).some((name) => name.startsWith('afterword.damaged-'))).toBe(true)
})

test('without a backup a copy from elsewhere opens', async ({ launch, profile }, info) => {
  const data = new DataFolder(profile)
  await fill(launch)
  const bytes = Buffer.from('not ours')
  const first = await launch()
  const copy = info.outputPath('copy.json')
  await first.desktop.choosesPath(copy)
  await first.page.evaluate(() =>
    (
      globalThis as unknown as { afterword: { storage: { saveCopy(): unknown } } }
    ).afterword.storage.saveCopy(),
  )
  await first.desktop.quit()
  writeFileSync(data.file, bytes)
  rmSync(data.backups, { recursive: true })
  for (const journal of data.journals()) rmSync(journal)

  const running = await launch()
  const recovery = new RecoveryPage(running.page)
  await running.desktop.choosesPath(copy)
  await recovery.button(/^Open a copy from elsewhere/).click()
  await expect(running.page.getByRole('dialog')).toContainText('Bürger & Söhne')
  await running.page.keyboard.press('Escape')
  await expect(recovery.version(/A file you opened/)).toBeChecked()
  await recovery.goOn()
  await isWhole(running, launch)
  expect(data.holding(bytes)).not.toEqual([])
})

test('hazard 3: a data file that is gone is no first start: what is left of it can be chosen', async ({
  launch,
  profile,
}) => {
  const data = new DataFolder(profile)
  await fill(launch)
  rmSync(data.file)

  const running = await launch()
  const recovery = new RecoveryPage(running.page)
  await expect(recovery.title('Your data file is not there')).toBeVisible()
  await expect(running.page.getByRole('button', { name: 'I had an interview' })).toBeHidden()
  await recovery.goOn()
  await isWhole(running, launch)
})

test('with nothing but the backups, the newest of them opens', async ({ launch, profile }) => {
  const data = new DataFolder(profile)
  await fill(launch)
  rmSync(data.file)
  for (const journal of data.journals()) rmSync(journal)
  rmSync(`${data.path}/created.json`, { force: true })

  const running = await launch()
  const recovery = new RecoveryPage(running.page)
  await expect(recovery.title('Your data file is not there')).toBeVisible()
  await expect(
    running.page.getByText(/^What you did after .+ may not be in the version chosen below\.$/),
  ).toBeVisible()
  await recovery.goOn()
  await expect(running.board.card('Acme Harbour')).toBeVisible()
})

for (const [minimumReader, shows] of [
  [1, 'can be looked at'],
  [99, 'is not opened'],
] as const) {
  test(`hazard 15: a file of a newer Afterword ${shows} and stays as it is`, async ({ launch, profile }) => {
    const data = new DataFolder(profile)
    await fill(launch)
    const text = readFileSync(data.file, 'utf8')
    const newer = text
      .replace(/"version":\d+/, '"version":99')
      .replace(/"minimumReader":\d+/, `"minimumReader":${String(minimumReader)}`)
    writeFileSync(data.file, newer)

    const { board, desktop, page, records } = await launch()
    const recovery = new RecoveryPage(page)
    await expect(recovery.title('Your data is from a newer Afterword')).toBeVisible()
    await expect(page.getByText('file version 99')).toBeVisible()
    await expect(page.getByText('Your data has not been changed.')).toBeVisible()
    const look = recovery.button('Look at it without changing anything')
    await expect(look).toHaveCount(minimumReader === 1 ? 1 : 0)
    await recovery.button('Look again').press('Enter')
    await expect(recovery.title('Your data is from a newer Afterword')).toBeVisible()
    if (minimumReader === 1) {
      await look.press('Enter')
      await expect(board.card('Acme Harbour')).toBeVisible()
      await expect(board.banner()).toContainText('written by a newer Afterword (version 99)')
    }
    await expect(records.run(interviewAt({ company: 'Cedar Rail' }))).rejects.toThrow('refused: readOnly')
    await desktop.quit()
    expect(readFileSync(data.file, 'utf8')).toBe(newer)
  })
}
