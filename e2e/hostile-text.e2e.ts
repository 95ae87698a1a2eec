import { readFileSync } from 'node:fs'
import { expect, test, type Running } from './fixtures/afterword'
import { cutOff } from './fixtures/cut'
import { hostileTexts } from './fixtures/hostile-texts'
import { interviewAt } from './fixtures/interviews'
import { Intruder } from './fixtures/intruder'
import { BringInPage } from './pages/bring-in-page'
import { DeskPage } from './pages/desk-page'

/** After the interview. */
const after = { now: '2027-03-01T12:00:00Z' } as const

/** A card with this text in every field that there is. */
async function cardOf({ records }: Running, text: string): Promise<void> {
  await records.run({ kind: 'setMe', me: { name: 'Robin Sample', emails: [], phone: text, signature: text } })
  const command = interviewAt({ company: text, people: [text] })
  if (command.kind !== 'addApplication' || command.interview === null) throw new Error('no interview')
  const [person] = command.interview.interviewers
  const interviewer = { ...person, personId: null, fullName: text, jobTitle: text, email: '', phone: text }
  const interview = { ...command.interview, place: text, joinLink: text, interviewers: [interviewer] }
  const applicationId = await records.add({ ...command, role: text, interview })
  for (const field of ['link', 'reference', 'notes'] as const)
    await records.run({ kind: 'editDetails', applicationId, field, value: text })
  const { interviews } = await records.application(applicationId)
  await records.run({
    ...{ kind: 'recordDebrief', applicationId, interviewId: interviews[0]?.id ?? '', clarifyWith: 0 },
    people: [{ ...interviewer, facts: { thankYouFor: text, theySaid: text } }],
    facts: { sellingPoint: text, whyThisJob: text, clarification: { text, personId: null } },
    news: { kind: 'notSaid' },
  })
}

/** The text of a draft mail file, as a mail program shows it. */
function bodyOf(file: string): string {
  const [, ...body] = readFileSync(file, 'utf8').split('\r\n\r\n')
  const bytes = body.join('\r\n\r\n').replace(/=\r\n/g, '')
  return Buffer.from(
    bytes.replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')
}

/** An invitation with this text wherever one can stand. */
function invitation(uid: string, text: string): string {
  const quoted = `"${text.replaceAll('"', "'")}"`
  return [
    ...['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', `UID:${uid}`, 'DTSTART:20270408T090000Z'],
    ...[`SUMMARY:Interview: ${text}`, `DESCRIPTION:${text}`, `LOCATION:${text}`, `URL:${text}`],
    ...[`X-ALT-DESC;FMTTYPE=text/html:<b>${text}</b>`, `CONTACT:${text}`, `COMMENT:${text}`],
    `ORGANIZER;CN=${quoted}:mailto:kim.example@example.com`,
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n')
}

for (const [name, text] of Object.entries(hostileTexts)) {
  test(`${name} in every field stays text`, async ({ launch }) => {
    const running = await launch(after)
    const { app, page, board } = running
    const intruder = new Intruder(page)
    await intruder.watch()
    await page.evaluate(() => Object.assign(globalThis, { ran: [] }))
    await cardOf(running, text)
    const beginning = text.split(/[\r\n\u2028]/)[0]?.slice(0, 60) ?? ''

    await test.step('on the board, in the list and in the panel', async () => {
      await expect(page.locator('[data-card]')).toContainText(beginning)
      await expect.poll(() => cutOff(page)).toEqual([])
      await board.today()
      await expect(page.getByRole('main')).toContainText(beginning)
      await expect.poll(() => cutOff(page)).toEqual([])
      await board.open()
      await board.openCard(beginning)
      await expect(board.panel()).toContainText(beginning)
      await expect(board.notes()).toHaveValue(text.replace(/\r\n?/g, '\n'))
      await expect.poll(() => cutOff(page)).toEqual([])
    })
    const desk = new DeskPage(page)
    await test.step('on the letter desk', async () => {
      await board
        .panel()
        .getByRole('button', { name: /^Write the note/ })
        .first()
        .click()
      await expect(desk.part('Sign-off')).toHaveValue(/Robin Sample/)
      await expect.poll(() => cutOff(page)).toEqual([])
    })
    await test.step('in a draft mail file', async () => {
      const file = test.info().outputPath('draft.eml')
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, file)
      await desk.button('Save draft').click()
      await expect(page.getByText('Draft saved. Not yet sent.')).toBeVisible()
      expect(bodyOf(file)).toContain(beginning)
      const headers = readFileSync(file, 'utf8').split('\r\n\r\n')[0] ?? ''
      expect(headers).not.toMatch(/^(?:Bcc|X\t|<)/im)
    })
    expect(await intruder.ran()).toEqual([])
    expect(await intruder.violations()).toEqual([])
  })
}

test('a calendar file full of them is shown as text, and so is the card it makes', async ({ launch }) => {
  const running = await launch()
  const { page, board } = running
  const intruder = new Intruder(page)
  await intruder.watch()
  await page.evaluate(() => Object.assign(globalThis, { ran: [] }))
  const sheet = new BringInPage(page)
  for (const [name, text] of Object.entries(hostileTexts)) {
    await test.step(name, async () => {
      const line = text.replace(/[\r\n]+/g, '\\n')
      await board.dropFile('invite.ics', Buffer.from(invitation(name, line)))
      await expect(sheet.dialog()).toContainText(/Zq7/)
      await expect.poll(() => cutOff(page)).toEqual([])
      await sheet.company().fill(name)
      await sheet.confirm()
      await expect(board.card(name)).toBeVisible()
      if (name === 'a frame') await expect(board.card(name)).toContainText('srcdoc="<script>')
      await expect.poll(() => cutOff(page)).toEqual([])
    })
  }
  expect(await intruder.ran()).toEqual([])
  expect(await intruder.violations()).toEqual([])
})
