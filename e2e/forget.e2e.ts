import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures/afterword'
import { DataFolder } from './fixtures/data-folder'
import { interviewAt } from './fixtures/interviews'
import { Keyboard } from './fixtures/keyboard'
import { DataPage } from './pages/data-page'

/** The files below a folder that hold these words. */
function holding(folder: string, words: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return statSync(path).isFile() && readFileSync(path, 'utf8').includes(words)
  })
}

test('an application is deleted for good from its panel, and undo brings it back whole', async ({
  running,
}) => {
  const { board, page, records } = running
  await records.run(interviewAt({ company: 'Acme Harbour' }))
  await records.run(interviewAt({ company: 'Birch Labs', people: ['Ravi Trial'] }))
  const before = await records.everything()
  await board.openCard('Acme Harbour')
  await board.panelMenu('Delete for good')
  const question = page.getByRole('alertdialog', { name: 'Delete Acme Harbour for good?' })
  await expect(question).toContainText('1 interview, your notes and its history.')
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await question.getByLabel('Also delete the people met only there').check()
  await question.getByRole('button', { name: 'Delete for good' }).click()
  await expect(board.card('Acme Harbour')).toBeHidden()
  await expect(board.panel()).toBeHidden()
  expect((await records.everything()).people.map(({ fullName }) => fullName)).toEqual(['Ravi Trial'])
  await board.notice('Deleted Acme Harbour').getByRole('button', { name: 'Undo' }).click()
  await expect(board.card('Acme Harbour')).toBeVisible()
  expect(await records.everything()).toEqual(before)
})

test('an archived application is deleted for good by keyboard; Escape changes nothing', async ({
  running,
}) => {
  const { board, page, records } = running
  const applicationId = await records.add(interviewAt({ company: 'Acme Harbour' }))
  await records.run({ kind: 'archiveApplication', applicationId, outcome: 'noAnswer' })
  const keyboard = new Keyboard(page)
  await page.getByRole('button', { name: 'Archive', exact: true }).focus()
  await keyboard.press('Enter')
  await keyboard.tabTo('button', 'Delete Acme Harbour for good')
  await keyboard.press('Enter')
  await keyboard.expectFocus('button', 'Cancel')
  await keyboard.press('Escape')
  await keyboard.expectFocus('button', 'Delete Acme Harbour for good')
  await keyboard.press('Enter')
  await keyboard.tabTo('button', 'Delete for good')
  await keyboard.press('Enter')
  await expect(board.notice('Deleted Acme Harbour')).toBeVisible()
  await expect(page.getByText('Nothing is archived yet')).toBeVisible()
  expect((await records.everything()).cards).toEqual([])
})

test('everything is deleted after a question, and undo brings it back', async ({ running }) => {
  const { board, page, records } = running
  await records.run(interviewAt({ company: 'Acme Harbour' }))
  await records.run({ kind: 'setMe', me: { name: 'Robin Sample' } })
  const before = await records.everything()
  const data = new DataPage(page)
  await data.open()
  await data.button(/^Delete everything/).click()
  const question = page.getByRole('alertdialog', { name: 'Delete everything?' })
  await expect(question).toContainText('1 application, 1 person, all letters, and your settings.')
  await question.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByRole('button', { name: 'I had an interview' })).toBeVisible()
  const after = await records.everything()
  expect([after.cards, after.people, after.settings.me.name]).toEqual([[], [], ''])
  await board.notice('Everything was deleted').getByRole('button', { name: 'Undo' }).click()
  await expect(board.card('Acme Harbour')).toBeVisible()
  expect(await records.everything()).toEqual(before)
})

test('with the backups, no file of ours holds anything of it any more, now and after a restart', async ({
  launch,
  profile,
}) => {
  const folder = new DataFolder(profile)
  const { page, records, desktop } = await launch()
  await records.run(interviewAt({ company: 'Acme Harbour' }))
  await records.run(interviewAt({ company: 'Birch Labs' }))
  await records.run({ kind: 'setMe', me: { name: 'Robin Sample' } })
  const data = new DataPage(page)
  await data.open()
  await data.button('Back up now').click()
  await expect(data.backups()).not.toHaveCount(0)
  expect(holding(folder.path, 'Acme Harbour')).not.toEqual([])
  await data.button(/^Delete everything/).click()
  const question = page.getByRole('alertdialog', { name: 'Delete everything?' })
  await question.getByLabel('Delete the backups and everything kept aside, too').check()
  await question.getByRole('button', { name: 'Delete everything and the backups' }).click()
  await expect(page.getByText('Everything and all backups were deleted')).toBeVisible()
  for (const words of ['Acme Harbour', 'Birch Labs', 'Kim Example', 'Robin Sample'])
    expect(holding(folder.path, words), words).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nothing to undo', { exact: true }).last()).toBeVisible()
  expect((await records.everything()).applications).toEqual([])
  await desktop.quit()
  const again = await launch()
  await expect(again.page.getByRole('button', { name: 'I had an interview' })).toBeVisible()
  for (const words of ['Acme Harbour', 'Robin Sample']) expect(holding(folder.path, words), words).toEqual([])
})
