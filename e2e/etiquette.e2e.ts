import type { PlainDate } from '../core/time/kinds'
import { expect, test, type Running } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'

const titles = async ({ desktop }: Running): Promise<readonly string[]> =>
  (await desktop.notifications()).map(({ title }) => title)

const isOver = 'Your interview at Acme Harbour is over'

test('whoever flies is told nothing again', async ({ running }) => {
  const { desktop, records } = running
  await records.run(interviewAt({ company: 'Acme Harbour', from: '19:00', to: '20:30' }))
  await desktop.setNow('2027-03-01T20:31:00Z')
  expect(await titles(running)).toEqual([isOver])
  await desktop.setZone('America/New_York')
  await desktop.setNow('2027-03-02T14:00:00Z')
  const told = await titles(running)
  expect(told.filter((title) => title === isOver)).toHaveLength(1)
  await desktop.setZone('Asia/Kolkata')
  await desktop.setNow('2027-03-02T14:30:00Z')
  expect(await titles(running)).toEqual(told)
})

test('a step put off leaves Today, and is announced when it comes back', async ({ running }) => {
  const { board, desktop, page, records } = running
  await records.run(interviewAt({ company: 'Acme Harbour' }))
  await desktop.setNow('2027-03-01T11:00:30Z')
  await board.today()
  const row = page.getByRole('button', { name: isOver })
  await page.getByRole('article').filter({ has: row }).getByRole('button', { name: 'Put off' }).click()
  await page.getByRole('menuitem', { name: 'For an hour' }).click()
  await expect(row).toBeHidden()
  const before = await titles(running)
  await desktop.setNow('2027-03-01T12:01:00Z')
  await expect(row).toBeVisible()
  expect((await titles(running)).length).toBe(before.filter((title) => title !== isOver).length + 1)
})

test('a call that did not come has its own row, and a note that names the agreed time', async ({
  running,
}) => {
  const { board, desktop, page, records } = running
  const command = interviewAt({ company: 'Acme Harbour', from: '13:00', to: '14:00' })
  if (command.kind === 'addApplication' && command.interview !== null)
    await records.run({ ...command, interview: { ...command.interview, form: 'phone' } })
  await desktop.setNow('2027-03-01T13:20:00Z')
  await board.today()
  await expect(page.getByRole('button', { name: 'Did the call not come?' })).toBeVisible()
  await desktop.setNow('2027-03-01T14:30:00Z')
  await expect(page.getByRole('button', { name: 'Did the call not come?' })).toBeVisible()
  await expect(page.getByRole('button', { name: isOver })).toBeVisible()
})

test('a title that is missing can be found out by phone, or left out', async ({ running }) => {
  const { board, desktop, page, records } = running
  const id = await records.add(interviewAt({ company: 'Acme Harbour' }))
  const [interview] = (await records.application(id)).interviews
  await records.run({ kind: 'skipDebrief', applicationId: id, interviewId: interview?.id ?? '' })
  await desktop.setNow('2027-03-01T11:05:00Z')
  await board.today()
  const row = page.getByRole('button', { name: 'Find out the job title of Kim Example' })
  await expect(row).toBeVisible()
  await page.getByRole('button', { name: 'Go on without' }).click()
  await expect(row).toBeHidden()
  await expect(page.getByRole('button', { name: 'Thank Kim Example at Acme Harbour' })).toBeVisible()
})

test('more time to answer an offer is asked for in a letter of its own', async ({ running }) => {
  const { board, page, records } = running
  const id = await records.add(interviewAt({ company: 'Acme Harbour' }))
  await records.run({ kind: 'setMe', me: { name: 'Robin Sample' } })
  const answerBy = '2027-03-09' as PlainDate
  await records.run({ kind: 'moveApplication', applicationId: id, stage: 'offer', place: 'bottom', answerBy })
  await board.open()
  await board.card('Acme Harbour').click()
  await expect(page.getByRole('button', { name: 'Ask for more time' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Ask for more time' }).first().click()
  await expect(page.getByRole('button', { name: 'I have sent it' })).toBeVisible()
})

test('the word about the search is put off for a week with one click', async ({ running }) => {
  const { board, desktop, page, records } = running
  const id = await records.add(interviewAt({ company: 'Acme Harbour' }))
  const [interview] = (await records.application(id)).interviews
  await records.run({ kind: 'skipDebrief', applicationId: id, interviewId: interview?.id ?? '' })
  await records.run({ kind: 'startLetters', applicationId: id, letterKind: 'thankYou', interviewId: null })
  const [letter] = (await records.application(id)).letters
  await records.run({ kind: 'skipLetter', applicationId: id, letterId: letter?.id ?? '' })
  await desktop.setNow('2027-03-10T10:00:00Z')
  await board.today()
  const nudge = page.getByText('One answer is a small basket.')
  await expect(nudge).toBeVisible()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(nudge).toBeHidden()
  await desktop.setNow('2027-03-18T10:00:00Z')
  await expect(nudge).toBeVisible()
})
