import { FindPage } from '../pages/find-page'
import { DataPage } from '../pages/data-page'
import { line, QuickAddWindow } from '../pages/quick-add-window'
import { closeSheet, type Station } from './station'

const table = [
  'Company,Role,Status,Applied',
  'Lorem Labs,Data Analyst,Applied,03/04/2026',
  'Testwerk,Clerk,Rejected after 2nd round,05/06/2026',
  '',
].join('\n')

/** Sheets and states of views that come after everything was seen once. */
export const sheetStations: readonly Station[] = [
  {
    name: 'palette-found',
    go: async (running) => {
      await closeSheet(running)
      await running.page.keyboard.press('Control+k')
      await running.page.keyboard.type('energy')
      await new FindPage(running.page).options().filter({ hasText: '·' }).first().waitFor()
    },
  },
  {
    name: 'search-found',
    go: async (running) => {
      await closeSheet(running)
      await running.page.keyboard.press('Control+f')
      await new FindPage(running.page).searchBox().fill('control')
      await new FindPage(running.page).results().first().waitFor()
    },
  },
  {
    name: 'keys',
    go: async ({ page, board }) => {
      await board.open()
      await page.getByRole('heading', { level: 1 }).click()
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
    },
  },
  {
    name: 'columns-of-a-table',
    go: async (running) => {
      await closeSheet(running)
      await running.board.dropFile('search.csv', Buffer.from(table))
      await running.page.getByRole('button', { name: 'Look at the rows' }).waitFor()
    },
  },
  {
    name: 'debrief',
    go: async (running) => {
      await closeSheet(running)
      await running.board.openCard('Kestrel Foods')
      await running.board.panel().getByRole('button', { name: 'Start the debrief' }).first().click()
      await running.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'settings-search',
    go: async (running) => {
      await closeSheet(running)
      await running.board.closePanel()
      await running.page.keyboard.press('Control+,')
      await running.page.getByRole('searchbox', { name: 'Search settings' }).fill('quiet')
    },
  },
  {
    name: 'your-data',
    go: async ({ page }) => {
      await page.getByRole('searchbox', { name: 'Search settings' }).press('Escape')
      await new DataPage(page).open()
    },
  },
  {
    name: 'licences',
    go: async ({ page }) => {
      await page.getByRole('button', { name: 'Settings', exact: true }).first().click()
      const about = page.getByRole('region', { name: 'About' })
      const fold = about.getByRole('button', { name: 'About' })
      if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
      await about.getByRole('button', { name: 'Show what it is made of' }).click()
      await about.getByRole('group', { name: 'Licences' }).getByText('lowdb', { exact: true }).click()
    },
  },
  {
    name: 'delete-everything',
    go: async ({ page }) => {
      await new DataPage(page).open()
      await new DataPage(page).button(/^Delete everything/).click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'quick-add-window',
    go: async ({ app, page, board, desktop }) => {
      await page.keyboard.press('Escape')
      await board.open()
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
      await desktop.chooseTray('Quick add')
      const small = await new QuickAddWindow(app).page()
      await line(small).fill('second interview at Acme, Tuesday 3 pm, with Dana Lee (VP Engineering)')
      await small.getByLabel('Company').waitFor()
    },
    page: ({ app }) => new QuickAddWindow(app).page(),
  },
]
