import { anApplication } from '../core/testing/applications'
import { instant } from '../core/time/kinds'
import { emptyWorkspace } from '../core/workspace/workspace'
import { nothingCarried, writeDocument } from '../core/workspace/document'
import { expect, test } from './fixtures/afterword'
import { dropMade, type MadeFile } from './fixtures/files'
import { TablePage } from './pages/table-page'

/** A copy of a workspace of one application many times over, too large for one message. */
function largeCopy(times: number): MadeFile {
  const one = anApplication({ id: 'a#', company: 'Acme # Harbour', notes: 'words '.repeat(800) })
  const last = anApplication({ id: 'last', company: 'Lorem Labs' })
  const workspace = { ...emptyWorkspace, applications: new Map([['last', last]]) }
  const savedAt = instant('2027-02-22T12:00:00Z')
  const text = JSON.stringify(
    writeDocument(workspace, { workspaceId: 'other', savedAt, carried: nothingCarried }),
  )
  const at = text.indexOf('"last":')
  return {
    ...{ name: 'copy.json', before: text.slice(0, at), after: text.slice(at), times },
    piece: `"a#":${JSON.stringify(one)},`,
  }
}

test('a copy of our data of many megabytes is looked at, brought in whole and taken back at once', async ({
  running,
}) => {
  test.setTimeout(180_000)
  const { page, board } = running
  const sheet = new TablePage(page)
  const copy = largeCopy(1500)
  await dropMade(page, copy)
  await expect(sheet.dialog()).toContainText('1,501 records are new', { timeout: 60_000 })
  await sheet.confirm('Add what it has').click()
  await expect(sheet.dialog()).toBeHidden({ timeout: 60_000 })
  await expect(board.card('Acme').first()).toBeVisible({ timeout: 30_000 })

  await test.step('looked at once more it has nothing new', async () => {
    await dropMade(page, copy)
    await expect(sheet.dialog()).toContainText('Everything in this copy is here already', { timeout: 60_000 })
    await page.keyboard.press('Escape')
  })

  await test.step('one undo takes all of it back', async () => {
    await page.keyboard.press('Control+z')
    await expect(board.card('Acme')).toHaveCount(0, { timeout: 30_000 })
    await dropMade(page, copy)
    await expect(sheet.dialog()).toContainText('1,501 records are new', { timeout: 60_000 })
  })
})

test('a large file says how far it is, and reading it can be stopped', async ({ running }) => {
  test.setTimeout(180_000)
  const { page, records } = running
  const before = await records.everything()
  const event =
    'BEGIN:VEVENT\r\nUID:#@example.com\r\nDTSTART:20270408T090000Z\r\nRRULE:FREQ=DAILY;COUNT=9999\r\nEND:VEVENT\r\n'
  await dropMade(page, {
    name: 'year.ics',
    before: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
    piece: event,
    times: 20_000,
    after: 'END:VCALENDAR\r\n',
  })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('value', /\d/, { timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Stop reading' }).click()
  await expect(dialog).toContainText('Stopped. Nothing was changed.')
  expect(await records.everything()).toEqual(before)
})
