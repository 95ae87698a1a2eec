import { workbookOf } from '../core/exchange/samples/made-workbook'
import { expect, test } from './fixtures/afterword'
import { pasteText } from './fixtures/pasting'
import { TablePage } from './pages/table-page'

const sheet = `My job search,,,,,,
,,,,,,
Company,Position,Status,Applied,Phone screen,Mood,Where
Lorem Labs,Data Analyst,Applied,23/01/2027,,good,Berlin
Testwerk,Clerk,Interview,24/01/2027,25/02/2027 10:30,,Köln
Ipsum Bank,Buyer,Rejected after 2nd round,25/01/2026,,,
Sample Foods,Cook,Mystery,26/01/2027,,,
,Nobody,,,,,
Total,,,4,,,
`
const file = (text: string): Buffer => Buffer.from(text)

test('a messy sheet: columns are shown and changed, rows looked at, brought in at once and taken back at once', async ({
  running,
}) => {
  const { page, board } = running
  const table = new TablePage(page)
  await board.dropFile('search.csv', file(sheet))

  await test.step('every column stands there with what it is taken for', async () => {
    await expect(table.dialog()).toContainText('4 rows')
    await expect(table.field('Position')).toHaveValue('role')
    await expect(table.field('Phone screen')).toHaveValue('interview')
    await expect(table.field('Mood')).toHaveValue('note')
    await table.field('Mood').selectOption('Leave out')
    await expect(table.status('Rejected after 2nd round')).toHaveValue('rejected')
    await table.status('Mystery').selectOption('Awaiting decision')
  })

  await test.step('every row with what becomes of it, and what is left out', async () => {
    await table.look().click()
    await expect(table.rows()).toHaveCount(4)
    await expect(table.row('Ipsum Bank')).toContainText('Archive: rejected')
    await expect(table.row('Sample Foods')).toContainText('Awaiting decision')
    await table.dialog().getByText('2 lines are left out').click()
    await expect(table.dialog()).toContainText('Line 8: no company (Nobody)')
    await expect(table.dialog()).toContainText('Line 9: a total')
  })

  await test.step('one button brings them in', async () => {
    await table.confirm('Bring in 4 applications').click()
    await expect(board.notice('4 applications are brought in, 1 of them to the archive')).toBeVisible()
    await expect(board.cardIn('Interviewed', 'Testwerk')).toBeVisible()
    await expect(board.cardIn('Awaiting decision', 'Sample Foods')).toBeVisible()
    await expect(page.getByText('1 without an interview yet')).toBeVisible()
    await board.openCard('Testwerk')
    await expect(board.notes()).toHaveValue('Where: Köln')
  })

  await test.step('one undo takes them back', async () => {
    await board.notice('4 applications').getByRole('button', { name: 'Undo' }).click()
    await expect(board.card('Testwerk')).toHaveCount(0)
    await expect(board.card('Sample Foods')).toHaveCount(0)
  })
})

test('dates that read both ways are asked about, and the answer counts', async ({ running }) => {
  const { page, board } = running
  const table = new TablePage(page)
  await board.dropFile(
    'dates.csv',
    file('Company,Role,Applied\nLorem Labs,Analyst,03/04/2026\nTestwerk,Clerk,05/06/2026\n'),
  )
  const question = table.dialog().getByRole('group', { name: 'Which day is 03/04/2026?' })
  await expect(question.getByRole('radio', { name: 'Friday 3 April (day first)' })).toBeChecked()
  await question.getByRole('radio', { name: 'Wednesday 4 March (month first)' }).check({ force: true })
  await table.look().click()
  await expect(table.row('Lorem Labs')).toContainText('4 Mar 2026')
  await expect(table.row('Testwerk')).toContainText('6 May 2026')
})

test('the same sheet again adds nothing; a longer one only what is new, read as the last', async ({
  launch,
}) => {
  const first = await launch()
  const table = new TablePage(first.page)
  const rows = 'Firm,Thing,Since\nLorem Labs,Analyst,2027-01-23\n'
  await first.board.dropFile('a.csv', file(rows))
  await table.field('Firm').selectOption('Company')
  await table.field('Thing').selectOption('Role')
  await table.field('Since').selectOption('Applied on')
  await table.look().click()
  await table.confirm('Bring in one application').click()
  await expect(first.board.notice('One application is brought in')).toBeVisible()
  await first.app.close()

  const { page, board } = await launch()
  const again = new TablePage(page)
  await board.dropFile('b.csv', file(rows))
  await expect(again.dialog()).toContainText('Nothing in this table is new')
  await page.keyboard.press('Escape')
  await board.dropFile(
    'c.csv',
    file('Since,Firm,Thing\n2027-01-23,Lorem Labs,Analyst\n2027-02-03,Testwerk,Clerk\n'),
  )
  await expect(again.row('Lorem Labs')).toContainText('As before')
  await expect(again.row('Testwerk')).toContainText('New')
  await again.confirm('Bring in one application').click()
  await expect(board.notice('One application is brought in')).toBeVisible()
})

test('rows that may be an application on the board: the pair is shown, and the user decides', async ({
  running,
}) => {
  const { page, board } = running
  const table = new TablePage(page)
  await board.dropFile('a.csv', file('Company,Role,Applied\nLorem Labs,Analyst,2027-01-23\n'))
  await table.look().click()
  await table.confirm('Bring in one application').click()
  await expect(board.notice('One application is brought in')).toBeVisible()
  await board.dropFile(
    'b.csv',
    file('Company,Role,Applied,Notes\nLorem Labs,Analyst,2027-02-23,Second try\n'),
  )
  await table.look().click()
  const fate = table.row('Lorem Labs').getByLabel('What becomes of Lorem Labs, Analyst')
  await expect(fate).toHaveValue('add')
  await fate.selectOption('Goes with Lorem Labs, Analyst')
  await expect(table.row('Lorem Labs')).toContainText('Adds: notes')
  await table.confirm('Bring in one application').click()
  await expect(table.dialog()).toBeHidden()
  await expect(page.getByText('1 without an interview yet')).toBeVisible()
})

test('a workbook: the sheet that looks like a list is read, and another can be chosen', async ({
  running,
}) => {
  const { page, board } = running
  const table = new TablePage(page)
  const header = ['Company', 'Role', 'Applied']
  const book = workbookOf({
    Budget: [['Rent', 800]],
    'This year': [['My search'], header, ['Lorem Labs', 'Analyst', { day: 46042 }]],
    'Last year': [header, ['Testwerk', 'Clerk', { day: 45677 }]],
  })
  await board.dropFile('search.xlsx', Buffer.from(book))
  await table.dialog().getByLabel('Sheet').selectOption('Last year')
  await table.look().click()
  await expect(table.row('Testwerk')).toContainText('20 Jan 2025')
  await table.dialog().getByRole('button', { name: 'Back', exact: true }).click()
  await table.dialog().getByLabel('Sheet').selectOption('This year')
  await table.look().click()
  await expect(table.row('Lorem Labs')).toContainText('20 Jan 2026')
})

test('cells pasted from a spreadsheet are a table, and the keyboard alone brings it in', async ({
  running,
}) => {
  const { page, board } = running
  const table = new TablePage(page)
  await pasteText(
    page,
    'Company\tThing\tApplied\nLorem Labs\tAnalyst\t2027-01-23\nTestwerk\tClerk\t2027-01-24\n',
  )
  await expect(table.field('Company')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(table.field('Thing')).toBeFocused()
  await page.keyboard.type('Ro')
  await expect(table.field('Thing')).toHaveValue('role')
  await page.keyboard.press('Control+Enter')
  await expect(table.row('Testwerk')).toContainText('Clerk')
  await expect(table.dialog().getByRole('checkbox', { name: 'Bring in Lorem Labs, Analyst' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(table.confirm('Bring in one application')).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(board.notice('One application is brought in')).toBeVisible()
})
