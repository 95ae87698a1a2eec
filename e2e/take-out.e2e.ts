import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'

/** The person chooses this file in the system's dialog; null: they close it. */
async function chooseFile(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

test('applications, interviews and people leave as files that other programs read', async ({
  running,
}, info) => {
  const { page, app, records } = running
  const file = (name: string): string => info.outputPath(name)
  const sheet = page.getByRole('dialog', { name: 'Take out' })
  const open = () =>
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Take out' }).click()
  const save = () => sheet.getByRole('button', { name: 'Choose where to save' }).click()
  await records.add(interviewAt({ company: '=Acme Harbour' }))

  await test.step('a table, with nothing in it that a spreadsheet would run', async () => {
    await open()
    await chooseFile(app, file('applications.csv'))
    await save()
    await expect(page.getByText('Saved as applications.csv.')).toBeVisible()
    await expect(sheet).toBeHidden()
    const text = await readFile(file('applications.csv'), 'utf8')
    expect(text.startsWith('\uFEFFCompany,Role,')).toBe(true)
    expect(text).toContain("'=Acme Harbour")
  })
  await test.step('a calendar file that writes to nobody', async () => {
    await open()
    await sheet.getByRole('radio', { name: /calendar/ }).check()
    await chooseFile(app, file('interviews.ics'))
    await save()
    await expect(sheet).toBeHidden()
    const text = await readFile(file('interviews.ics'), 'utf8')
    expect(text).toContain('BEGIN:VTIMEZONE')
    expect(text).toContain('SUMMARY:Interview at =Acme Harbour')
    expect(text).not.toMatch(/^(ATTENDEE|ORGANIZER)/m)
  })
  await test.step('contact cards', async () => {
    await open()
    await sheet.getByRole('radio', { name: /Contact cards/ }).check()
    await chooseFile(app, file('people.vcf'))
    await save()
    await expect(sheet).toBeHidden()
    expect(await readFile(file('people.vcf'), 'utf8')).toContain('FN:Kim Example')
  })
  await test.step('closing the system’s dialog saves nothing and leaves the sheet as it was', async () => {
    await open()
    await sheet.getByRole('radio', { name: /Contact cards/ }).check()
    await chooseFile(app, null)
    await save()
    await expect(sheet.getByRole('radio', { name: /Contact cards/ })).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  })
})

test('where there is nothing, it says so in the sheet; a disk that refuses is said there too', async ({
  running,
}, info) => {
  const { page, app, records } = running
  const sheet = page.getByRole('dialog', { name: 'Take out' })
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Take out' }).click()
  await chooseFile(app, join(info.outputPath('no-such-folder'), 'x.csv'))
  await sheet.getByRole('button', { name: 'Choose where to save' }).click()
  await expect(sheet.getByText('There is nothing of this kind yet.')).toBeVisible()
  await records.add(interviewAt({ company: 'Acme Harbour' }))
  await sheet.getByRole('button', { name: 'Choose where to save' }).click()
  await expect(sheet.getByRole('alert').or(sheet.getByText(/could not/))).toBeVisible()
})

test('an application is printed on one sheet', async ({ running }) => {
  const { page, board, records } = running
  await records.add(interviewAt({ company: 'Acme Harbour' }))
  await board.openCard('Acme Harbour')
  await board.panel().getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Print a summary …' }).click()
  const sheet = page.getByRole('dialog', { name: 'Summary' })
  await expect(sheet.getByText('Kim Example')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('body > .summary-print')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Views', includeHidden: true })).toBeHidden()
  await page.emulateMedia({ media: null })
  await sheet.getByRole('button', { name: 'Print' }).click()
  await expect(sheet.getByRole('button', { name: 'Print' })).toBeEnabled()
})
