import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures/afterword'
import { DataFolder } from './fixtures/data-folder'
import { interviewAt } from './fixtures/interviews'
import { Keyboard } from './fixtures/keyboard'
import { fromElsewhere } from './fixtures/other-computer'

const birch = interviewAt({ company: 'Birch Labs' })

for (const [choice, label, shown, hidden] of [
  ['both', 'Both, merged', ['Acme Harbour', 'Birch Labs', 'Cedar Rail'], []],
  ['mine', 'The version here', ['Acme Harbour', 'Birch Labs'], ['Cedar Rail']],
  ['theirs', 'The version from elsewhere', ['Acme Harbour', 'Cedar Rail'], ['Birch Labs']],
] as const) {
  test(`hazard 14: a file changed behind the app’s back: both versions are kept, and ${choice} goes on`, async ({
    launch,
    profile,
  }) => {
    const data = new DataFolder(profile)
    const bytes = await fromElsewhere(launch, profile)
    const { board, page, records, desktop } = await launch()
    await records.run(birch)
    writeFileSync(data.file, bytes)
    const applicationId = [...(await records.everything()).cards].find(
      ({ company }) => company === 'Birch Labs',
    )?.id
    await records.run({
      kind: 'editDetails',
      applicationId: applicationId ?? '',
      field: 'notes',
      value: 'Mine.',
    })

    await expect(page.getByText('Your data was also changed elsewhere')).toBeVisible()
    await page.getByRole('button', { name: /^Compare the two/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Two versions of your data' })
    await expect(dialog.getByRole('region', { name: 'Here', exact: true })).toContainText('2 applications')
    await expect(dialog.getByRole('region', { name: 'From elsewhere' })).toContainText('2 applications')
    await expect(dialog).toContainText('Birch Labs')
    await expect(dialog).toContainText('Cedar Rail')
    await dialog.getByText(label).click()
    await dialog.getByRole('button', { name: 'Go on' }).click()
    for (const company of shown) await expect(board.card(company)).toBeVisible()
    for (const company of hidden) await expect(board.card(company)).toBeHidden()
    await expect(page.getByText('Your data was also changed elsewhere')).toBeHidden()
    await desktop.quit()
    expect(data.mentioning('Cedar Rail')).not.toEqual([])
    expect(data.mentioning('Mine.')).not.toEqual([])
    const again = await launch()
    for (const company of shown) await expect(again.board.card(company)).toBeVisible()
    for (const company of hidden) await expect(again.board.card(company)).toBeHidden()
    await expect(again.page.getByText('Your data was also changed elsewhere')).toBeHidden()
  })
}

test('what both changed is asked about, each application by itself, and undone in one step', async ({
  launch,
  profile,
}) => {
  const data = new DataFolder(profile)
  const bytes = await fromElsewhere(launch, profile, 'They asked about SQL.')
  writeFileSync(join(data.path, 'afterword (conflicted copy 2027-03-01).json'), bytes)
  const { board, page, records } = await launch()
  await expect(page.getByText('Your data was also changed elsewhere')).toBeVisible()
  const before = await records.everything()
  await page.getByRole('button', { name: /^Compare the two/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Two versions of your data' })
  await expect(dialog).toContainText('Where they differ, choose for each.')
  const acmeChoice = dialog.getByRole('combobox', { name: /^Acme Harbour/ })
  await expect(acmeChoice).toHaveValue('both')
  await acmeChoice.selectOption('As it is elsewhere')
  await dialog.getByRole('button', { name: 'Go on' }).click()
  await expect(board.card('Cedar Rail')).toBeVisible()
  await expect(board.card('Acme Harbour')).toHaveCount(1)
  await board.card('Acme Harbour').click()
  await expect(board.notes()).toHaveValue('They asked about SQL.')
  await page.keyboard.press('Escape')
  await board.notice('Both versions are together now').getByRole('button', { name: 'Undo' }).click()
  await expect(board.card('Cedar Rail')).toBeHidden()
  expect(await records.everything()).toEqual(before)
  expect(data.files().filter((name) => name.includes('before-merge'))).toHaveLength(1)
})

test('a conflict copy of a sync program beside the file is noticed at start, and merged by keyboard', async ({
  launch,
  profile,
}) => {
  const data = new DataFolder(profile)
  const bytes = await fromElsewhere(launch, profile)
  const copy = join(data.path, 'afterword (conflicted copy 2027-03-01).json')
  writeFileSync(copy, bytes)
  const { board, page } = await launch()
  const keyboard = new Keyboard(page)
  await expect(page.getByText('Your data was also changed elsewhere')).toBeVisible()
  await page.getByRole('button', { name: /^Compare the two/ }).focus()
  await keyboard.press('Enter')
  await keyboard.expectFocus('radio', /^Both, merged/)
  await keyboard.press('Enter')
  await expect(board.card('Cedar Rail')).toBeVisible()
  await expect(board.card('Acme Harbour')).toHaveCount(1)
  expect(existsSync(copy) || data.mentioning('Cedar Rail').length > 1).toBe(true)
})
