import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures/afterword'
import { DataFolder } from './fixtures/data-folder'
import { interviewAt } from './fixtures/interviews'
import { slowToSave } from './fixtures/stations'
import { DeskPage } from './pages/desk-page'

const acme = interviewAt({ company: 'Acme Harbour' })

test('what was typed a moment before quitting is there again', async ({ launch }) => {
  const { board, desktop, records } = await launch()
  await records.run(acme)
  await board.card('Acme Harbour').click()
  await board.notes().pressSequentially('They asked about SQL.')
  await desktop.quit()
  const again = await launch()
  await again.board.card('Acme Harbour').click()
  await expect(again.board.notes()).toHaveValue('They asked about SQL.')
})

test('words on the paper a moment before quitting are there again', async ({ launch }) => {
  const now = '2027-03-01T12:00:00Z'
  const { board, desktop, page, records } = await launch({ now })
  const desk = new DeskPage(page)
  const applicationId = await records.add(acme)
  await records.run({ kind: 'setMe', me: { name: 'Robin Sample' } })
  await records.run({ kind: 'startLetters', applicationId, letterKind: 'thankYou', interviewId: null })
  await board.card('Acme Harbour').click()
  await board.panel().getByRole('button', { name: 'Go on with the note to Kim Example' }).click()
  await expect(desk.greeting()).toHaveValue('Dear Kim,')
  await desk.greeting().fill('Dear Kim, good day,')
  await desktop.quit()
  const again = await launch({ now })
  const { letters } = await again.records.application(applicationId)
  expect(letters[0]?.paragraphs[0]?.text).toBe('Dear Kim, good day,')
})

test('hazard 6: a change whose save is still under way is there after quitting', async ({ launch }) => {
  const { desktop, records } = await launch()
  await slowToSave(records)
  const applicationId = await records.add(acme)
  await desktop.quitDuring({ kind: 'editDetails', applicationId, field: 'notes', value: 'About SQL.' })
  const again = await launch()
  expect((await again.records.application(applicationId)).notes).toBe('About SQL.')
})

test('hazard 20: NODE_ENV=test in the environment does not keep anything from being saved', async ({
  launch,
}) => {
  const { desktop, records } = await launch({ env: { NODE_ENV: 'test' } })
  await records.run(acme)
  await desktop.quit()
  const again = await launch({ env: { NODE_ENV: 'test' } })
  await expect(again.board.card('Acme Harbour')).toBeVisible()
})

test('hazard 26: what the browser keeps for itself can go, and all data is back', async ({
  launch,
  profile,
}) => {
  const { desktop, records } = await launch()
  await records.run(acme)
  await desktop.quit()
  for (const name of readdirSync(profile)) {
    if (name !== 'data') rmSync(join(profile, name), { recursive: true })
  }
  const again = await launch()
  await expect(again.board.card('Acme Harbour')).toBeVisible()
})

test('hazard 25: ten years ahead, the date is asked about and nothing is late because of it', async ({
  launch,
}) => {
  const first = await launch()
  await first.records.run(acme)
  await first.desktop.quit()
  const { board, desktop, page, records } = await launch({ now: '2037-03-01T09:00:00Z' })
  await expect(page.getByText('Is the date on this computer right?')).toBeVisible()
  await expect(page.getByText(/It says .+2037; your data was last saved on .+2027\./)).toBeVisible()
  await expect(board.card('Acme Harbour')).not.toContainText('late')
  await page.getByRole('button', { name: 'The date is right' }).press('Enter')
  await expect(page.getByText('Is the date on this computer right?')).toBeHidden()
  await records.run(interviewAt({ company: 'Birch Labs' }))
  await desktop.quit()
  const again = await launch({ now: '2037-03-02T09:00:00Z' })
  await expect(again.board.card('Birch Labs')).toBeVisible()
  await expect(again.page.getByText('Is the date on this computer right?')).toBeHidden()
})

test('hazard 13: nobody else on this computer can read the data', async ({ running, profile }) => {
  const data = new DataFolder(profile)
  await running.records.run(acme)
  await running.records.run(interviewAt({ company: 'Birch Labs' }))
  // The first backup is made beside the second save, which does not wait for it.
  await expect(() => data.backup()).toPass({ timeout: 30_000 })
  const [file, folder] = process.platform === 'win32' ? ['666', '666'] : ['600', '700']
  expect(data.permissions(data.file)).toBe(file)
  expect(data.permissions(`${data.path}/${data.backup().name}`)).toBe(file)
  expect(data.permissions(data.path)).toBe(folder)
  expect(data.permissions(data.backups)).toBe(folder)
})

test('hazard 23: while the folder is away it says so, keeps the change, and saves by itself once it is back', async ({
  launch,
  profile,
}) => {
  const data = new DataFolder(profile)
  const { board, desktop, page, records } = await launch()
  await records.run(acme)
  await board.card('Acme Harbour').click()
  await expect(page.getByText('Saved on this computer')).toBeVisible()
  renameSync(data.path, `${data.path}-away`)

  await board.notes().fill('They asked about SQL.')
  await expect(page.getByRole('alert')).toContainText('Not saved: the folder with your data is away')
  await expect(page.getByRole('alert').getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Views' }).getByRole('status')).toHaveText(/^Not saved/)
  await expect(board.notes()).toHaveValue('They asked about SQL.')

  expect(existsSync(data.path)).toBe(false)
  renameSync(`${data.path}-away`, data.path)
  await expect(page.getByText('Saved on this computer')).toBeVisible({ timeout: 30_000 })
  await desktop.quit()
  const again = await launch()
  await again.board.card('Acme Harbour').click()
  await expect(again.board.notes()).toHaveValue('They asked about SQL.')
})
