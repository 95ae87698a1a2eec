import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { expect, test } from './fixtures/afterword'
import { DataFolder } from './fixtures/data-folder'
import { interviewAt } from './fixtures/interviews'
import { DataPage } from './pages/data-page'

const acme = interviewAt({ company: 'Acme Harbour' })
const birch = interviewAt({ company: 'Birch Labs' })

test('the data moves to another folder, is saved there, and is found there after a restart', async ({
  launch,
  profile,
}, info) => {
  const target = new DataFolder(profile, info.outputPath('synced'))
  mkdirSync(target.path)
  const { desktop, page, records, board } = await launch()
  await records.run(acme)
  const data = new DataPage(page)
  await data.open()
  await expect(page.getByText(new DataFolder(profile).path, { exact: true })).toBeVisible()
  await desktop.choosesPath(target.path)
  await data.button(/^Move it/).click()
  await expect(page.getByRole('dialog')).toContainText('Use Afterword on one computer at a time')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Choose a folder/ })
    .click()
  await expect(board.notice(`Your data is now in ${target.path}`)).toBeVisible()
  await expect(page.getByText(target.path, { exact: true })).toBeVisible()
  await records.run(birch)
  expect(target.mentioning('Birch Labs')).not.toEqual([])
  expect(new DataFolder(profile).mentioning('Acme Harbour')).not.toEqual([])
  expect(new DataFolder(profile).mentioning('Birch Labs')).toEqual([])
  await desktop.quit()
  const again = await launch()
  await expect(again.board.card('Acme Harbour')).toBeVisible()
  await expect(again.board.card('Birch Labs')).toBeVisible()
})

test('a folder that holds data of ours already is never written over: it can be opened instead', async ({
  launch,
  profile,
}, info) => {
  const target = new DataFolder(profile, info.outputPath('synced'))
  const first = await launch()
  await first.records.run(birch)
  await first.desktop.quit()
  cpSync(new DataFolder(profile).path, target.path, { recursive: true })
  const there = readFileSync(target.file)
  const { desktop, page, records, board } = await launch()
  await records.run(acme)
  const data = new DataPage(page)
  await data.open()
  await desktop.choosesPath(target.path)
  await data.button(/^Move it/).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Choose a folder/ })
    .click()
  const question = page.getByRole('dialog', { name: 'This folder holds Afterword data already' })
  await expect(question).toContainText('1 application, 1 interview, 0 letters, 1 person')
  expect(readFileSync(target.file)).toEqual(there)
  await question.getByRole('button', { name: 'Open the data in that folder' }).click()
  await board.open()
  await expect(board.card('Birch Labs')).toBeVisible()
  await expect(board.card('Acme Harbour')).toBeHidden()
  expect(new DataFolder(profile).mentioning('Acme Harbour')).not.toEqual([])
})

test('a folder that was moved to and is away at the next start is waited for', async ({
  launch,
  profile,
}, info) => {
  const target = new DataFolder(profile, info.outputPath('stick'))
  mkdirSync(target.path)
  const { desktop, page, records } = await launch()
  await records.run(acme)
  const data = new DataPage(page)
  await data.open()
  await desktop.choosesPath(target.path)
  await data.button(/^Move it/).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Choose a folder/ })
    .click()
  await expect(page.getByText(target.path, { exact: true })).toBeVisible()
  await desktop.quit()
  const away = `${target.path}-away`
  cpSync(target.path, away, { recursive: true })
  rmSync(target.path, { recursive: true })
  const again = await launch()
  await expect(again.page.getByRole('heading', { level: 1, name: /^Your data/ })).toBeVisible()
  await expect(again.page.getByRole('button', { name: 'I had an interview' })).toBeHidden()
  expect(existsSync(target.path)).toBe(false)
  renameSync(away, target.path)
  await again.page.getByRole('button', { name: 'Look again' }).press('Enter')
  await expect(again.board.card('Acme Harbour')).toBeVisible()
})
