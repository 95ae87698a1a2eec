import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test, type Running } from './fixtures/afterword'
import { backAndForth } from './fixtures/back-and-forth'
import { awaiting, company, drafted, interviewed, thanked } from './fixtures/stations'
import { BringInPage } from './pages/bring-in-page'
import { DebriefPage } from './pages/debrief-page'
import { DeskPage } from './pages/desk-page'

const invitation = readFileSync(resolve(import.meta.dirname, 'samples/exchange-full-invite.ics'))
const afterwards = '2027-03-01T12:00:00Z'

/** Moves the card by its key and the dialog of columns. */
async function moveTo({ board, page }: Running, column: string): Promise<void> {
  await board.title(company).focus()
  await page.keyboard.press('m')
  await page.getByRole('dialog').getByRole('button', { name: column, exact: true }).click()
}

test('an import goes back whole', async ({ running }) => {
  const { board, page } = running
  const sheet = new BringInPage(page)
  await board.dropFile('invitation.ics', invitation)
  await sheet.iAm(/robin\.sample@example\.org/)
  await sheet.company().fill('Lorem Labs')
  await backAndForth(running, async () => {
    await sheet.confirm()
    await expect(board.cardIn('Interviewed', 'Lorem Labs')).toBeVisible()
    await expect(sheet.dialog()).toBeHidden()
  })
  await expect(board.cardIn('Interviewed', 'Lorem Labs')).toBeVisible()
})

test('a debrief goes back, and a name corrected in it too', async ({ launch }) => {
  const running = await launch({ now: afterwards })
  const { board, page, records } = running
  const debrief = new DebriefPage(page)
  await interviewed(records)
  await board.card(company).click()
  await backAndForth(
    running,
    async () => {
      await board.panel().getByRole('button', { name: 'Start the debrief' }).click()
      await debrief.sheet().getByLabel('Name', { exact: true }).fill('Kim Sample')
      await debrief.person(0, {
        jobTitle: 'Head of Data',
        thankYouFor: 'the tour',
        theySaid: 'they like SQL',
      })
      await debrief.decideOn('2027-03-08')
      await debrief.save()
      await page.getByRole('dialog', { name: 'That is noted' }).getByRole('button', { name: 'Later' }).click()
    },
    { steps: 2 },
  )
})

test('the last note sent takes the card to Thanked, and both go back', async ({ launch }) => {
  const running = await launch({ now: afterwards })
  const { board, page, records } = running
  await drafted(records)
  await board.card(company).click()
  await board.panel().getByRole('button', { name: 'Go on with the note to Kim Example' }).click()
  await backAndForth(running, async () => {
    await new DeskPage(page).sent().click()
    await expect(board.cardIn('Thanked', company)).toBeVisible()
  })
  await page.keyboard.press('Control+Z')
  await expect(board.cardIn('Interviewed', company)).toBeVisible()
})

test('a move to Awaiting goes back with its decision date', async ({ launch }) => {
  const running = await launch({ now: afterwards })
  const { board, page, records } = running
  await thanked(records)
  await backAndForth(running, async () => {
    await moveTo(running, 'Awaiting decision')
    await page.getByText('They named a day').click()
    await page.getByLabel('Decision date').fill('2027-03-10')
    await page.getByRole('button', { name: 'Move to Awaiting decision' }).click()
    await expect(board.cardIn('Awaiting decision', company)).toBeVisible()
  })
})

test('the outcome of a call goes back with the new date', async ({ launch }) => {
  const running = await launch({ now: '2027-03-12T10:00:00Z' })
  const { board, page, records } = running
  await awaiting(records)
  await board.card(company).click()
  await backAndForth(running, async () => {
    await board.panel().getByRole('button', { name: 'Open call sheet' }).click()
    const sheet = page.getByRole('dialog', { name: `Call ${company}` })
    await sheet.getByText('They named a new date').click()
    await sheet.getByLabel('The new date').fill('2027-03-19')
    await sheet.getByRole('button', { name: 'Note the call' }).click()
    await expect(board.notice('is noted')).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  })
})

test('a move to Declined goes back with the reply it drafted', async ({ launch }) => {
  const running = await launch({ now: afterwards })
  const { page, records } = running
  const desk = new DeskPage(page)
  await awaiting(records)
  await backAndForth(
    running,
    async () => {
      await moveTo(running, 'Declined')
      await page.getByRole('button', { name: 'Move, and read the reply' }).click()
      await expect(desk.title()).toHaveText('Reply to a no')
    },
    { steps: 2 },
  )
  await expect(desk.title()).toHaveText('Reply to a no')
})

test('a reply marked as sent goes back to its draft', async ({ launch }) => {
  const running = await launch({ now: afterwards })
  const { page, records } = running
  const desk = new DeskPage(page)
  await awaiting(records)
  await moveTo(running, 'Declined')
  await page.getByRole('button', { name: 'Move, and read the reply' }).click()
  await page.getByRole('button', { name: 'Lift the pause' }).first().click()
  await backAndForth(running, async () => {
    await desk.sent().click()
    await expect(desk.title()).not.toHaveText('Reply to a no')
  })
})

test('an archived card comes back', async ({ launch }) => {
  const running = await launch({ now: afterwards })
  const { board, page, records } = running
  await interviewed(records)
  await backAndForth(running, async () => {
    await board.title(company).focus()
    await page.keyboard.press('Delete')
    await page.getByRole('dialog').getByRole('button', { name: 'Archive', exact: true }).click()
    await expect(board.card(company)).toBeHidden()
  })
  await page.keyboard.press('Control+Z')
  await expect(board.cardIn('Interviewed', company)).toBeVisible()
})
