import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { InterviewSheet } from './pages/interview-sheet'

const after = { now: '2027-03-01T12:00:00Z' } as const

test('an application is added with its interview; what is wrong is said at its field', async ({
  running,
}) => {
  const { page, board, records } = running
  const sheet = new InterviewSheet(page)
  await page.getByRole('button', { name: 'Add interview' }).click()
  await expect(sheet.field('Company')).toBeFocused()
  await sheet.fill({ Role: 'Data Analyst', Day: '2027-03-04', To: '09:30' })
  await sheet.save('Add')
  await expect(sheet.field('Company')).toBeFocused()
  await expect(sheet.field('Company')).toHaveAccessibleDescription('Please name the company.')
  await expect(sheet.field('From')).toHaveAccessibleDescription('Please give a day and a time.')

  await sheet.fill({ Company: 'Acme Harbour', From: '10:00' })
  await expect(sheet.field('To')).toHaveAccessibleDescription('The end is before the start.')
  await sheet.save('Add')
  await expect(sheet.field('To')).toBeFocused()
  expect((await records.everything()).cards).toEqual([])

  await sheet.field('To').fill('11:00')
  await expect(sheet.field('To')).not.toHaveAttribute('aria-invalid', 'true')
  await sheet.person(1).getByLabel('Full name').fill('Kim Example')
  await sheet.save('Add')
  await expect(board.cardIn('Interviewed', 'Acme Harbour')).toContainText('Data Analyst')
  await expect(board.panel()).toContainText('Thu 4 Mar, 10:00 – 11:00')
  await expect(board.panel()).toContainText('Kim Example')
})

test('time and people of an interview are edited, and stay so', async ({ running, launch }) => {
  const { page, board, records, desktop } = running
  const sheet = new InterviewSheet(page)
  await records.add(interviewAt({ company: 'Acme Harbour', day: '2027-03-04' }))
  await board.openCard('Acme Harbour')
  await board.interviewMenu('First interview', 'Edit …')
  await sheet.fill({ From: '15:00', To: '16:15' })
  await sheet.dialog().getByRole('button', { name: 'Add a person' }).click()
  await sheet.person(2).getByLabel('Full name').fill('Alex Probe')
  await sheet.person(2).getByLabel('Job title').fill('People Partner')
  await sheet.dialog().getByRole('button', { name: 'Remove Kim Example' }).click()
  await sheet.save('Save')

  const isSeen = async (panel = board.panel()) => {
    await expect(panel).toContainText('Thu 4 Mar, 15:00 – 16:15')
    await expect(panel).toContainText('Alex Probe')
    await expect(panel).toContainText('People Partner')
    await expect(panel).not.toContainText('Kim Example')
  }
  await isSeen()
  await desktop.quit()
  const again = await launch()
  await again.board.openCard('Acme Harbour')
  await isSeen(again.board.panel())
})

test('a second round brings the card back to Interviewed', async ({ launch }) => {
  const { page, board, records } = await launch(after)
  const sheet = new InterviewSheet(page)
  const applicationId = await records.add(interviewAt({ company: 'Acme Harbour', people: [] }))
  await records.run({ kind: 'moveApplication', applicationId, stage: 'thanked', place: 'top' })
  await expect(board.cardIn('Thanked', 'Acme Harbour')).toBeVisible()
  await board.openCard('Acme Harbour')
  await board.panelMenu('Add interview')
  await expect(sheet.field('Round')).toHaveValue('2')
  await sheet.fill({ Day: '2027-03-09', From: '14:00' })
  await sheet.save('Add')
  await expect(board.cardIn('Interviewed', 'Acme Harbour')).toContainText('second interview')
  await expect(board.panel().getByRole('heading', { name: 'Second interview' })).toBeVisible()
  await board.notice('Interview at Acme Harbour added').getByRole('button', { name: 'Undo' }).click()
  await expect(board.cardIn('Thanked', 'Acme Harbour')).toBeVisible()
})

test('an interview is cancelled, asks nothing more, and takes place after all', async ({ running }) => {
  const { board, records } = running
  await records.add(interviewAt({ company: 'Acme Harbour' }))
  await board.openCard('Acme Harbour')
  const step = board.panel().getByRole('region', { name: 'Next step' })
  await expect(step).toContainText('Interview at Acme Harbour')
  await board.interviewMenu('First interview', 'Cancel the interview')
  await expect(board.panel().getByText('Cancelled', { exact: true })).toBeVisible()
  await expect(step).not.toContainText('Interview at Acme Harbour')
  await board.interviewMenu('First interview', 'It takes place after all')
  await expect(board.panel().getByText('Cancelled', { exact: true })).toBeHidden()
  await expect(step).toContainText('Interview at Acme Harbour')
})

test('what is noted freely is still there when the app was closed at once', async ({ running, launch }) => {
  const { board, records, desktop } = running
  await records.add(interviewAt({ company: 'Acme Harbour' }))
  await board.openCard('Acme Harbour')
  const words = 'Ask about the night shift.\nThe canteen closes at two.'
  await board.notes().fill(words)
  await desktop.quit()
  const again = await launch()
  await again.board.openCard('Acme Harbour')
  await expect(again.board.notes()).toHaveValue(words)
})

test('an application is put away with how it ended, and taken out again', async ({ running, launch }) => {
  const { page, board, records, desktop } = running
  await records.add(interviewAt({ company: 'Acme Harbour' }))
  await board.openCard('Acme Harbour')
  await board.panelMenu('Archive …')
  const sheet = page.getByRole('dialog', { name: 'Archive Acme Harbour' })
  await sheet.getByText('Withdrew').click()
  await sheet.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect(board.card('Acme Harbour')).toBeHidden()
  await expect(board.panel()).toBeHidden()
  await desktop.quit()

  const again = await launch()
  await expect(again.board.card('Acme Harbour')).toBeHidden()
  await again.page.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect(again.page.getByRole('main')).toContainText('Withdrew')
  await again.page.getByRole('button', { name: 'Put back' }).click()
  await again.board.open()
  await expect(again.board.cardIn('Interviewed', 'Acme Harbour')).toBeVisible()
})

test('sample data comes and goes in one click each, and leaves nothing behind', async ({ running }) => {
  const { page, board, records } = running
  const before = await records.everything()
  await page.getByRole('button', { name: 'Look around with sample data' }).click()
  await expect(board.card('Northwind Energy')).toBeVisible()
  expect((await records.everything()).cards.length).toBeGreaterThan(4)
  await page.getByRole('button', { name: 'Remove the sample data' }).click()
  await expect(page.getByRole('heading', { name: 'After the interview' })).toBeVisible()
  expect(await records.everything()).toEqual(before)
})
