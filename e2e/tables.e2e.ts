import { expect, test } from './fixtures/afterword'

const messy = [
  'My job search 2027;;;;',
  ';;;;',
  'Firma;Position;Status;Applied;Notes',
  'Lorem Labs;Analyst;Interview;01.02.2027;first',
  'Ipsum GmbH;Planner;ghosted;13.02.2027;"quoted; text"',
  'Dolor AG;Tester;Zebra;14.02.2027;',
].join('\n')

test('a messy spreadsheet is looked at column by column, then row by row, and one undo takes it back', async ({
  running,
}) => {
  const { page, board, records } = running
  const sheet = page.getByRole('dialog', { name: 'Bring in a table' })
  const before = await records.everything()
  await board.dropFile('jobs.csv', Buffer.from(messy))

  await test.step('title and empty line are passed over, the columns are known', async () => {
    await expect(sheet.getByLabel('What “Firma” holds')).toHaveValue('company')
    await expect(sheet.getByText('Zebra (one row)')).toBeVisible()
  })
  await test.step('the rows say what each becomes, and on which line it stood', async () => {
    await sheet.getByRole('button', { name: 'Look at the rows' }).click()
    await expect(sheet.getByText(/Archive: no answer.*Line 5/)).toBeVisible()
    await expect(sheet.getByText(/“Zebra”|"Zebra"/)).toBeVisible()
  })
  await test.step('confirmed, they stand on the board; undone, nothing of them is left', async () => {
    await sheet.getByRole('button', { name: 'Bring in 3 applications' }).click()
    await expect(board.cardIn('Interviewed', 'Lorem Labs')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(board.card('Lorem Labs')).toBeHidden()
    const after = await records.everything()
    expect(after.applications).toEqual(before.applications)
  })
})

test('a contact card becomes a person, and brought in again changes nothing', async ({ running }) => {
  const { page, board } = running
  const card =
    'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Example;Kim;;;\r\nFN:Kim Example\r\nEMAIL:kim@example.com\r\nEND:VCARD\r\n'
  const sheet = page.getByRole('dialog', { name: 'Bring in people' })
  await board.dropFile('kim.vcf', Buffer.from(card))
  await expect(sheet.getByText('Kim Example')).toBeVisible()
  await sheet.getByRole('button', { name: 'Bring in one person' }).click()
  await expect(sheet).toBeHidden()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'People' }).click()
  await expect(page.getByRole('main')).toContainText('kim@example.com')
  await board.dropFile('kim.vcf', Buffer.from(card))
  await expect(sheet).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Bring in one person' })).toBeHidden()
})
