import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test, type Launch, type Running } from './fixtures/afterword'
import { DataFolder } from './fixtures/data-folder'
import { interviewAt } from './fixtures/interviews'

/** Two cards, the first of them in the backup too. */
async function fill(launch: Launch): Promise<void> {
  const { desktop, records } = await launch()
  await records.run(interviewAt({ company: 'Acme Harbour' }))
  await records.run(interviewAt({ company: 'Bürger & Söhne' }))
  await desktop.quit()
}

/** A change made now is there after the next start, and nothing is said any more. */
async function savesFromNowOn({ desktop, records }: Running, launch: Launch): Promise<void> {
  await records.run(interviewAt({ company: 'Cedar Rail' }))
  await desktop.quit()
  const again = await launch()
  await expect(again.board.card('Cedar Rail')).toBeVisible()
  await expect(again.board.banner()).toBeHidden()
}

const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'is empty': () => Buffer.alloc(0),
  'holds zeros': (bytes) => Buffer.alloc(bytes.length),
  'ends in the middle': (bytes) => bytes.subarray(0, bytes.length / 2),
  'is a list': () => Buffer.from('[]'),
  'is in another encoding': (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
}

for (const [damage, damaged] of Object.entries(damages)) {
  test(`a data file that ${damage} is kept, and the backup opens`, async ({ launch, profile }) => {
    const data = new DataFolder(profile)
    await fill(launch)
    const bytes = damaged(readFileSync(data.file))
    const backup = data.backup()
    writeFileSync(data.file, bytes)

    const running = await launch()
    await expect(running.board.banner()).toContainText(
      /Your data file could not be read\. It was kept as afterword\.damaged-.+\.json\./,
    )
    await expect(running.board.banner()).toContainText(`The copy ${backup.name} was opened instead.`)
    await expect(running.board.card('Acme Harbour')).toBeVisible()
    await savesFromNowOn(running, launch)
    const [keptAs] = data.holding(bytes)
    expect(keptAs).toMatch(/^afterword\.damaged-/)
    expect(data.backup()).toEqual(backup)
  })
}

test('without a backup the board is empty, and it is said that nothing was deleted', async ({
  launch,
  profile,
}) => {
  const data = new DataFolder(profile)
  await fill(launch)
  const bytes = readFileSync(data.file).subarray(0, 300)
  writeFileSync(data.file, bytes)
  rmSync(data.backups, { recursive: true })

  const running = await launch()
  await expect(running.board.banner()).toContainText('No backup was found, so the board is empty.')
  await savesFromNowOn(running, launch)
  expect(data.holding(bytes)).toHaveLength(1)
})

test('a data file that is gone is no first start: the backup opens', async ({ launch, profile }) => {
  const data = new DataFolder(profile)
  await fill(launch)
  rmSync(data.file)

  const running = await launch()
  await expect(running.board.banner()).toContainText('Your data file was missing.')
  await expect(running.board.banner()).toContainText(`The copy ${data.backup().name} was opened instead.`)
  await expect(running.board.card('Acme Harbour')).toBeVisible()
  await expect(running.page.getByRole('button', { name: 'I had an interview' })).toBeHidden()
  await savesFromNowOn(running, launch)
})

for (const [minimumReader, shows] of [
  [1, 'can be looked at'],
  [99, 'is not opened'],
] as const) {
  test(`a file of a newer Afterword ${shows} and stays as it is`, async ({ launch, profile }) => {
    const data = new DataFolder(profile)
    await fill(launch)
    const text = readFileSync(data.file, 'utf8')
    const newer = text
      .replace(/"version":\d+/, '"version":99')
      .replace(/"minimumReader":\d+/, `"minimumReader":${String(minimumReader)}`)
    writeFileSync(data.file, newer)

    const { board, desktop, page, records } = await launch()
    await expect(board.banner()).toContainText('written by a newer Afterword (version 99)')
    await expect(board.card('Acme Harbour')).toHaveCount(minimumReader === 1 ? 1 : 0)
    await expect(page.getByRole('button', { name: 'I had an interview' })).toBeHidden()
    await expect(records.run(interviewAt({ company: 'Cedar Rail' }))).rejects.toThrow('refused: readOnly')
    await desktop.quit()
    expect(readFileSync(data.file, 'utf8')).toBe(newer)
  })
}
