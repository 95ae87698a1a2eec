import { wholeBoard } from '../../core/domain/board-view'
import { FindPage } from '../pages/find-page'
import { closeSheet, type Station } from './station'

/** What the board can show besides itself, from and back to the board. */
export const boardStations: readonly Station[] = [
  {
    name: 'board-filters',
    go: async (running) => {
      const { page, board, records } = running
      await closeSheet(running)
      await board.open()
      const filter = { ...wholeBoard, silentDays: 14 }
      await records.run({ kind: 'keepBoardView', name: 'Gone quiet', filter, order: 'nextStep' })
      await page.getByRole('button', { name: 'View', exact: true }).click()
      await page.getByRole('menuitemcheckbox', { name: 'Gone quiet' }).click()
      await page.getByRole('button', { name: 'Filter' }).click()
      await page.getByRole('checkbox', { name: 'Archived too' }).check()
      await page.getByText(/of 21 shown$/).waitFor()
    },
  },
  {
    name: 'kept-views',
    go: async ({ page }) => {
      await page.getByRole('button', { name: 'View: Gone quiet' }).click()
      await page.getByRole('menuitem', { name: 'Delete the view' }).waitFor()
    },
  },
  {
    name: 'selected-cards',
    go: async ({ page, board }) => {
      await page.getByRole('menuitemcheckbox', { name: 'In my own order' }).click()
      await page.getByRole('button', { name: 'Clear all filters' }).click()
      await page.getByRole('button', { name: 'Filter' }).click()
      for (const company of ['Northwind Energy', 'Lumen Health', 'Osprey Maps']) {
        await board.title(company).focus()
        await page.keyboard.press('x')
      }
      await page.getByRole('toolbar', { name: 'Selected applications' }).waitFor()
    },
  },
  {
    name: 'compact-cards',
    go: async ({ page, records }) => {
      await page.keyboard.press('Escape')
      await page.getByRole('toolbar', { name: 'Selected applications' }).waitFor({ state: 'detached' })
      await records.run({ kind: 'editSettings', settings: { cardDensity: 'compact' } })
      await page.locator('[data-density=compact]').first().waitFor()
    },
  },
  {
    name: 'palette-letters',
    go: async ({ page, records }) => {
      await records.run({ kind: 'editSettings', settings: { cardDensity: 'roomy' } })
      await page.keyboard.press('Control+k')
      await page.keyboard.type('control room')
      await new FindPage(page).palette().locator('mark').first().waitFor()
    },
  },
]
