import { readFile } from 'node:fs/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixtures/afterword'
import { DataFolder } from './fixtures/data-folder'
import { interviewAt } from './fixtures/interviews'
import { BringInPage } from './pages/bring-in-page'

/** Takes out one kind of file, to where a test wants it. */
async function takeOut(page: Page, app: ElectronApplication, kind: RegExp, path: string): Promise<Buffer> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Take out' }).click()
  const sheet = page.getByRole('dialog', { name: 'Take out' })
  await sheet.getByRole('radio', { name: kind }).check()
  await sheet.getByRole('button', { name: 'Choose where to save' }).click()
  await expect(sheet).toBeHidden()
  return readFile(path)
}

test('a calendar that was taken out is the same here, and brings the interviews back where they are gone', async ({
  running,
  profile,
}, info) => {
  const { page, app, board, records } = running
  const sheet = new BringInPage(page)
  const applicationId = await records.add(
    interviewAt({ company: 'Acme Harbour', people: ['Kim Example', 'Lin Probe'] }),
  )
  const personId =
    (await records.everything()).people.find(({ fullName }) => fullName === 'Lin Probe')?.id ?? ''
  const interviewId = (await records.everything()).applications[0]?.interviews[0]?.id ?? ''
  await records.run({ kind: 'editJobTitle', applicationId, interviewId, personId, jobTitle: 'Head of Data' })
  const file = await takeOut(page, app, /calendar/, info.outputPath('interviews.ics'))

  await test.step('here already: nothing new, and the steps of the app are no meetings', async () => {
    await board.dropFile('interviews.ics', file)
    await expect(sheet.dialog()).toContainText('Nothing new: this interview is already on the board.')
    await expect(sheet.dialog()).toContainText('of Afterword’s own')
    await page.keyboard.press('Escape')
  })

  await test.step('gone: company, people, job title and time come from the file', async () => {
    await records.run({ kind: 'forgetEverything' })
    await expect(board.card('Acme Harbour')).toHaveCount(0)
    await board.dropFile('interviews.ics', file)
    await expect(sheet.company()).toHaveValue('Acme Harbour')
    await expect(sheet.dialog().getByLabel('Job title of Lin Probe')).toHaveValue('Head of Data')
    await sheet.confirm()
    await expect(board.cardIn('Interviewed', 'Acme Harbour')).toBeVisible()
    const [back] = (await records.everything()).applications
    expect(back).toMatchObject({ company: 'Acme Harbour', role: 'Data Analyst' })
    expect(back?.interviews).toMatchObject([
      { round: 1, start: '2027-03-01T10:00', end: '2027-03-01T11:00', zone: 'Europe/London', form: 'video' },
    ])
    expect(back?.interviews[0]?.interviewers.map(({ jobTitle }) => jobTitle).toSorted()).toEqual([
      '',
      'Head of Data',
    ])
  })

  await test.step('and once more: the same, not a second one', async () => {
    await page.keyboard.press('Escape')
    await board.dropFile('interviews.ics', file)
    await expect(sheet.dialog()).toContainText('Nothing new')
  })

  await test.step('a copy of how it was lies beside the data', async () => {
    expect(new DataFolder(profile).files().some((name) => name.includes('before-import'))).toBe(true)
  })
})

test('those whom a search finds leave as contact cards, and one from their own page', async ({
  running,
}, info) => {
  const { page, app, records } = running
  await records.add(interviewAt({ company: 'Acme Harbour', people: ['Kim Example', 'Lin Probe'] }))
  const path = info.outputPath('people.vcf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await page.getByRole('button', { name: 'People', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Find' }).or(page.getByRole('searchbox')).first().fill('Lin')
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByText('Saved as people.vcf.')).toBeVisible()
  const found = await readFile(path, 'utf8')
  expect([found.includes('FN:Lin Probe'), found.includes('FN:Kim Example')]).toEqual([true, false])
  await page.getByRole('searchbox').first().fill('')
  await page
    .getByRole('button', { name: /^Kim Example/ })
    .first()
    .click()
  await page
    .getByRole('region', { name: /Kim Example/ })
    .getByRole('button', { name: 'More' })
    .click()
  await page.getByRole('menuitem', { name: 'Save as a contact card' }).click()
  await expect.poll(() => readFile(path, 'utf8')).toContain('FN:Kim Example')
  expect(await readFile(path, 'utf8')).not.toContain('FN:Lin Probe')
})

test('the day one applied is typed in the panel and stays', async ({ running }) => {
  const { page, board, records } = running
  await records.add(interviewAt({ company: 'Acme Harbour' }))
  await board.openCard('Acme Harbour')
  await page.getByLabel('Day you applied').fill('2027-02-01')
  await expect.poll(async () => (await records.everything()).applications[0]?.appliedOn).toBe('2027-02-01')
  await page.getByLabel('Day you applied').fill('')
  await expect.poll(async () => (await records.everything()).applications[0]?.appliedOn).toBe(undefined)
})
