import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { FindPage } from '../pages/find-page'
import { closeSheet, view, type Station } from './station'

const invitation = resolve(import.meta.dirname, '../samples/exchange-full-invite.ics')

/** Every view and sheet, in an order in which each leads to the next. Starts on an empty profile. */
export const stations: readonly Station[] = [
  {
    name: 'first-run',
    go: async ({ page }) => page.getByRole('heading', { name: 'After the interview' }).waitFor(),
  },
  {
    name: 'bring-in-who',
    go: async ({ page, board }) => {
      await board.dropFile('invitation.ics', readFileSync(invitation))
      await page.getByRole('dialog', { name: 'Which of these is you?' }).waitFor()
    },
  },
  {
    name: 'bring-in-preview',
    go: async ({ page }) => {
      await page.getByRole('radio', { name: /robin/ }).check({ force: true })
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByLabel('Company').waitFor()
    },
  },
  {
    name: 'board',
    go: async (running) => {
      await closeSheet(running)
      await running.board.open()
      await running.page.getByRole('button', { name: 'Look around with sample data' }).click()
      await running.board.card('Osprey Maps').waitFor()
    },
  },
  { name: 'today', go: async ({ board }) => board.today() },
  {
    name: 'panel',
    go: async ({ page, board }) => {
      await board.open()
      await board.openCard('Osprey Maps')
      await page.getByRole('heading', { name: 'Silence clock' }).waitFor()
    },
  },
  {
    name: 'call-sheet',
    go: async ({ page, board }) => {
      await board.panel().getByRole('button', { name: 'Open call sheet' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'move-awaiting',
    go: async (running) => {
      await closeSheet(running)
      await running.board.closePanel()
      await running.board.title('Lumen Health').focus()
      await running.page.keyboard.press('m')
      await running.page.getByRole('dialog').getByRole('button', { name: 'Awaiting decision' }).click()
      await running.page.getByLabel('Decision date').waitFor()
    },
  },
  {
    name: 'add-interview',
    go: async (running) => {
      await closeSheet(running)
      await running.page.getByRole('button', { name: 'Add interview' }).first().click()
      await running.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'who-am-i',
    go: async (running) => {
      await closeSheet(running)
      await running.board.today()
      await running.page.getByRole('button', { name: 'Write', exact: true }).first().click()
      await running.page.getByLabel('Your name').waitFor()
    },
  },
  {
    name: 'desk',
    go: async ({ page }) => {
      await page.getByLabel('Your name').fill('Robin Sample')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('heading', { name: 'Thank-you notes' }).waitFor()
      await page.getByRole('tab').nth(1).click()
      await page.getByRole('textbox', { name: 'Greeting' }).waitFor()
    },
  },
  {
    name: 'desk-reply',
    go: async ({ page, board }) => {
      await page.keyboard.press('Escape')
      await board.open()
      await board.openCard('Arbor Labs')
      await board.panel().getByRole('button', { name: 'Read the draft' }).click()
      await page.getByRole('heading', { name: 'Reply to a no' }).waitFor()
    },
  },
  {
    name: 'archive-sheet',
    go: async ({ page, board }) => {
      await page.keyboard.press('Escape')
      await board.closePanel()
      await board.open()
      await board.title('Tallow & Finch').focus()
      await page.keyboard.press('Delete')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'archive',
    go: async ({ page }) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Archive', exact: true }).click()
      await page.getByRole('navigation').getByRole('button', { name: 'Archive' }).click()
      await page.getByRole('heading', { name: 'Archive' }).waitFor()
    },
  },
  {
    ...view('people', 'People'),
    go: async (running) => {
      // Read by now; on a slow machine it has gone by itself.
      const close = running.board.notice('archived').getByRole('button', { name: 'Close' })
      await close.click({ timeout: 2000 }).catch(() => undefined)
      await view('people', 'People').go(running)
      await new FindPage(running.page).people().first().waitFor()
    },
  },
  {
    name: 'person',
    go: async ({ page }) => {
      await new FindPage(page).people().filter({ hasText: 'Dana Lee' }).click()
      await new FindPage(page).person('Dana Lee').waitFor()
    },
  },
  {
    name: 'merge-people',
    go: async ({ page }) => {
      await new FindPage(page).person('Dana Lee').getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: 'Merge with' }).click()
      await page.getByRole('dialog').getByRole('radio').first().waitFor()
    },
  },
  {
    ...view('letters', 'Letters'),
    go: async (running) => {
      await closeSheet(running)
      await view('letters', 'Letters').go(running)
    },
  },
  view('insight', 'Insight'),
  view('search', 'Search'),
  view('settings', 'Settings'),
  {
    name: 'take-out',
    go: async ({ page }) => {
      await page.getByRole('navigation').getByRole('button', { name: 'Take out' }).click()
      await page.getByRole('dialog', { name: 'Take out' }).waitFor()
    },
  },
  {
    name: 'palette',
    go: async (running) => {
      await closeSheet(running)
      await running.page.keyboard.press('Control+k')
      await running.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'quick-add',
    go: async (running) => {
      await closeSheet(running)
      await running.page.keyboard.press('Control+n')
      await running.page.keyboard.type(
        'second interview at Acme, Tuesday 3 pm, with Dana Lee (VP Engineering)',
      )
      await running.page.getByRole('dialog').getByText('Understood as').waitFor()
    },
  },
]
