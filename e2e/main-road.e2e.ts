import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test, type Running } from './fixtures/afterword'
import { BringInPage } from './pages/bring-in-page'
import { DebriefPage } from './pages/debrief-page'
import { DeskPage } from './pages/desk-page'

const invitation = resolve(import.meta.dirname, 'samples/exchange-full-invite.ics')
/** The day before the interview, which is on 8 April 2027 at 11:00 in Berlin: 10:00 in London. */
const dayBefore = '2027-04-07T10:00:00Z'

async function bringIn({ page, board }: Running): Promise<void> {
  const sheet = new BringInPage(page)
  await board.dropFile('invitation.ics', readFileSync(invitation))
  await sheet.iAm(/robin\.sample@example\.org/)
  await expect(sheet.company()).toBeFocused()
  await expect(sheet.company()).toHaveValue('')
  await expect(sheet.dialog()).toContainText('10:00 to 10:45')
  await expect(sheet.dialog()).toContainText('11:00 to 11:45 in Berlin')
  await expect(sheet.dialog().getByLabel('Role')).toHaveValue('Data Analyst')
  await expect(sheet.dialog()).toContainText('Kim Example')
  await expect(sheet.dialog()).toContainText('Alex Probe')
  await expect(sheet.dialog()).not.toContainText('robin.sample')
  await sheet.company().fill('Lorem Labs')
  await sheet.confirm()
  await expect(board.cardIn('Interviewed', 'Lorem Labs')).toBeVisible()
}

async function debrief(running: Running): Promise<void> {
  const sheet = new DebriefPage(running.page)
  await running.desktop.clickNotification('Lorem Labs')
  await sheet.person(0, {
    jobTitle: 'Head of Analytics',
    thankYouFor: 'the quarter of an hour at the whiteboard',
    theySaid: 'a number is only worth what the shop floor believes',
  })
  await sheet.person(1, {
    jobTitle: 'People Partner',
    thankYouFor: 'the plain answers about the trial period',
    theySaid: 'the team looks after newcomers for a whole season',
  })
  await sheet.yourself({
    sellingPoint: 'built the reporting of a small clinic from nothing',
    whyThisJob: 'numbers that change what people do are what I like about this work',
    clarification: 'have worked with SQL every day for four years',
    to: 'Alex Probe',
  })
  await sheet.decideOn('2027-04-15')
  await sheet.save()
  await sheet.writeNotes()
}

async function thank(running: Running): Promise<void> {
  const { page, app, board } = running
  const desk = new DeskPage(page)
  await page.getByLabel('Your name').fill('Robin Sample')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(desk.title()).toHaveText('Thank-you notes')

  const toKim = await desk.text()
  expect(toKim).toContain('Dear Kim,')
  expect(toKim).toContain('the quarter of an hour at the whiteboard')
  expect(toKim).toContain('Robin Sample')
  for (const sentence of [
    'Addressed by name and title',
    'Says what you would bring',
    'Says that you are interested',
    'Warm close, hopes to meet again',
    'Different from the other notes',
    'No other name or company in it',
  ]) {
    await expect(desk.check(sentence)).toBeVisible()
  }
  await expect(page.getByText('left of the first day')).toBeVisible()

  await desk.tab(/Alex/).click()
  await expect(desk.greeting()).toHaveValue('Dear Alex,')
  const toAlex = await desk.text()
  expect(toAlex).toContain('SQL every day')
  expect(toKim).not.toContain('SQL every day')
  const sentences = (text: string): string[] =>
    text.split(/[.\n]/).filter((part) => part.split(' ').length > 7)
  for (const sentence of sentences(toAlex)) expect(toKim).not.toContain(sentence)

  await desk.tab(/Kim/).click()
  await desk.button('Copy').click()
  await expect(page.getByText('Copied. Not yet sent.')).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Dear Kim,')
  const draft = test.info().outputPath('draft.eml')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, draft)
  await desk.button('Save draft').click()
  await expect(page.getByText('Draft saved. Not yet sent.')).toBeVisible()
  expect(readFileSync(draft, 'utf8')).toMatch(/^X-Unsent: 1\r$/m)
  await app.evaluate(({ shell }) => {
    shell.openExternal = (url) => {
      process.env['AFTERWORD_TEST_OPENED'] = url
      return Promise.resolve()
    }
  })
  await desk.button('Open in mail').click()
  await expect(page.getByText('Opened in your mail program. Not yet sent.')).toBeVisible()
  expect(await app.evaluate(() => process.env['AFTERWORD_TEST_OPENED'])).toMatch(
    /^mailto:kim\.example@example\.com\?/,
  )

  await desk.sent().click()
  await expect(desk.greeting()).toHaveValue('Dear Alex,')
  await desk.sent().click()
  await expect(board.cardIn('Thanked', 'Lorem Labs')).toBeVisible()
}

async function awaitDecision({ page, board }: Running): Promise<void> {
  await board.notice('Everyone is thanked').getByRole('button', { name: 'Undo' }).click()
  await expect(board.cardIn('Interviewed', 'Lorem Labs')).toBeVisible()
  await page.getByRole('heading', { name: 'Board' }).click()
  await page.keyboard.press('Control+Shift+Z')
  await expect(board.cardIn('Thanked', 'Lorem Labs')).toBeVisible()
  await board.closePanel()
  await board.drag('Lorem Labs', 'Awaiting decision')
  await expect(page.getByLabel('Decision date')).toHaveValue('2027-04-15')
  await page.getByRole('button', { name: 'Move to Awaiting decision' }).click()
  await expect(board.cardIn('Awaiting decision', 'Lorem Labs')).toBeVisible()
}

async function waitThenCall({ page, board, desktop }: Running): Promise<void> {
  await desktop.setNow('2027-04-12T09:00:00Z')
  expect(await desktop.notifications()).toEqual([])
  await expect(board.card('Lorem Labs')).toContainText('Waiting is right')
  await board.today()
  await expect(page.getByText('Nothing to do until Tuesday 20 April')).toBeVisible()

  await desktop.setNow('2027-04-20T08:00:30Z')
  expect(await desktop.notifications()).toEqual([
    expect.objectContaining({ title: 'Call Lorem Labs and ask, once' }),
  ])
  expect(await desktop.trayLabels()).toContain('Call Lorem Labs and ask, once')
  await page.getByRole('button', { name: 'Open call sheet' }).click()
  const sheet = page.getByRole('dialog', { name: 'Call Lorem Labs' })
  await expect(sheet).toContainText('May I speak to Kim Example')
  await sheet.getByText('They said no').click()
  await sheet.getByRole('button', { name: 'Note the call' }).click()
}

async function reply({ page, board }: Running): Promise<void> {
  const desk = new DeskPage(page)
  await expect(desk.title()).toHaveText('Reply to a no')
  for (const sentence of [
    'Says thank you',
    'Accepts their decision',
    'Says that you are interested',
    'Leaves the door open',
    'Does not argue',
    'Does not plead',
  ]) {
    await expect(desk.check(sentence)).toBeVisible()
  }
  await expect(desk.sent()).toBeDisabled()
  await page.getByRole('button', { name: 'Lift the pause' }).first().click()
  await desk.sent().click()
  await board.open()
  await expect(board.cardIn('Declined', 'Lorem Labs')).toContainText('Stay in touch')
  await expect(board.cardIn('Declined', 'Lorem Labs')).toContainText('Thu 20 May')
}

test('the main road: from an invitation to a courteous reply', { tag: '@main-road' }, async ({ launch }) => {
  const running = await launch({ now: dayBefore })
  const { app, page, board, desktop } = running

  await test.step('an empty board offers three doors', async () => {
    for (const door of ['I had an interview', 'Drop an invitation here', 'Look around with sample data']) {
      await expect(page.getByRole('button', { name: door })).toBeVisible()
    }
  })
  await test.step('an invitation becomes a card', () => bringIn(running))
  await test.step('the same invitation changes nothing and says so', async () => {
    await board.dropFile('invitation.ics', readFileSync(invitation))
    await expect(page.getByText('Nothing new: this interview is already on the board.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(board.card('Lorem Labs')).toHaveCount(1)
  })
  await test.step('the end of the interview offers the debrief', async () => {
    await desktop.setNow('2027-04-08T09:46:00Z')
    expect(await desktop.notifications()).toEqual([
      expect.objectContaining({ title: 'Your interview at Lorem Labs is over' }),
    ])
    expect(await desktop.trayLabels()).toContain('Debrief: Lorem Labs')
    await expect(board.card('Lorem Labs')).toContainText('Note it down')
    await debrief(running)
  })
  await test.step('each interviewer gets a note of their own', () => thank(running))
  await test.step('awaiting asks for the decision date', () => awaitDecision(running))
  await test.step('waiting is right, then one call', () => waitThenCall(running))
  await test.step('a no is answered kindly', () => reply(running))
  await test.step('everything is there after a restart', async () => {
    await app.close()
    const again = await launch({ now: '2027-04-20T12:00:00Z' })
    await expect(again.board.cardIn('Declined', 'Lorem Labs')).toContainText('Thu 20 May')
    await expect(again.page.getByText('Saved on this computer')).toBeVisible()
  })
})

test('an invitation can be chosen with Bring in', async ({ launch }) => {
  const running = await launch({ now: dayBefore })
  const { page, board } = running
  await page.getByRole('button', { name: 'Bring in', exact: true }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await choosing).setFiles(invitation)
  const sheet = new BringInPage(page)
  await sheet.iAm(/robin\.sample@example\.org/)
  await sheet.company().fill('Lorem Labs')
  await sheet.confirm()
  await expect(board.cardIn('Interviewed', 'Lorem Labs')).toBeVisible()
})
