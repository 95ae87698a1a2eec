import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, type Running } from '../fixtures/afterword'
import { BringInPage } from '../pages/bring-in-page'

export const invitation = resolve(import.meta.dirname, '../samples/exchange-full-invite.ics')
/** The day before the interview, which is on 8 April 2027 at 11:00 in Berlin: 10:00 in London. */
export const dayBefore = '2027-04-07T10:00:00Z'

/** From the dropped invitation to the card. */
export async function bringIn({ page, board }: Running): Promise<void> {
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
