import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { DeskPage } from './pages/desk-page'

/** After the interview. */
const after = { now: '2027-03-01T12:00:00Z' } as const

const addresses = {
  'a field of mailto': 'kim@example.com?bcc=all@evil.example&attach=/etc/passwd',
  'encoded line ends': 'kim@example.com%0d%0aBcc:all@evil.example',
  'line ends': 'kim@example.com\r\nBcc: all@evil.example',
  'a second recipient': 'kim@example.com,all@evil.example',
  'a name that is an address': '"all@evil.example" <kim@example.com>',
} as const

for (const [name, email] of Object.entries(addresses)) {
  test(`an address with ${name} reaches no mail program`, async ({ launch }) => {
    const { app, page, board, records, desktop } = await launch(after)
    await desktop.watchLinks()
    await records.run({
      kind: 'setMe',
      me: { name: 'Robin\r\nBcc: all@evil.example', emails: [email], phone: '', signature: '' },
    })
    await records.add(interviewAt({ company: 'Acme Harbour' }))
    const [person] = (await records.everything()).people
    await records.run({
      kind: 'editPerson',
      personId: person?.id ?? '',
      fullName: 'Kim\r\nBcc: all@evil.example\r\n\r\nExample',
      emails: [email],
    })
    await board.openCard('Acme Harbour')
    await board
      .panel()
      .getByRole('button', { name: /^Write the note/ })
      .click()
    const desk = new DeskPage(page)
    await page.getByRole('textbox', { name: 'Subject' }).fill('Thank you\u2028Bcc: all@evil.example')

    await test.step('opened in the mail program', async () => {
      await desk.button('Open in mail').click()
      await expect(page.getByText(/^Their address is not one that a mail program takes/)).toBeVisible()
      expect(await desktop.openedLinks()).toEqual([])
    })
    await test.step('saved as a draft', async () => {
      const file = test.info().outputPath('draft.eml')
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, file)
      await desk.button('Save draft').click()
      await expect(page.getByText('Draft saved. Not yet sent.')).toBeVisible()
      const headers = (readFileSync(file, 'utf8').split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]/g, ' ')
      const names = headers.split('\r\n').map((line) => line.slice(0, line.indexOf(':')))
      const allowed = [
        'From',
        'To',
        'Subject',
        'X-Unsent',
        'MIME-Version',
        'Content-Type',
        'Content-Transfer-Encoding',
      ]
      expect(names.filter((header) => !allowed.includes(header))).toEqual([])
      expect(headers).not.toMatch(/^(?:From|To):.*<[^>]*evil/m)
    })
  })
}
