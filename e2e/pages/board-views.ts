import { wholeBoard } from '../../core/domain/board-view'
import type { Running } from '../fixtures/afterword'
import type { View } from './views'

/** What the board can show besides itself: filters, views, what is selected, and the questions to many at once. */
export function boardViews({ page, board, records }: Running): readonly View[] {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const dialog = (name: string | RegExp) => page.getByRole('dialog', { name })
  const select = async (...companies: readonly string[]): Promise<void> => {
    for (const company of companies) {
      await board.title(company).focus()
      await page.keyboard.press('x')
    }
  }
  const deselect = async (): Promise<void> => {
    await page.locator('[data-card]').first().focus()
    await page.keyboard.press('Escape')
  }
  const asked = (name: string, column: string, shows: RegExp, ...companies: readonly string[]): View => ({
    name,
    open: async () => {
      await select(...companies)
      await page.keyboard.press('m')
      await dialog(/^Move/).getByRole('button', { name: column }).press('Enter')
    },
    shows: dialog(shows),
    leave: async () => {
      await page.keyboard.press('Escape')
      await deselect()
    },
  })
  const density = (cardDensity: 'roomy' | 'compact') =>
    records.run({ kind: 'editSettings', settings: { cardDensity } })

  const quiet = { ...wholeBoard, silentDays: 14 }
  let keptView = ''

  return [
    {
      name: 'filters',
      open: async () => {
        await button('Filter').click()
        await page.getByRole('combobox', { name: 'Next step' }).selectOption('Step today')
        await page.getByRole('checkbox', { name: 'Archived too' }).check()
      },
      shows: page.getByText(/of 21 shown$/),
      leave: async () => {
        await button('Clear all filters').click()
        await page.getByRole('button', { name: 'Filter' }).click()
      },
    },
    {
      name: 'nothing fits the filters',
      open: () => page.getByRole('searchbox').fill('nobody of that name'),
      shows: page.getByText('Nothing found for “nobody of that name”'),
      leave: () => button('Clear the search').click(),
    },
    {
      name: 'view menu',
      open: () => button('View').click(),
      shows: page.getByRole('menu'),
      leave: () => page.keyboard.press('Escape'),
    },
    {
      name: 'kept views',
      open: async () => {
        keptView = await records.add({
          kind: 'keepBoardView',
          name: 'Gone quiet',
          filter: quiet,
          order: 'byHand',
        })
        await button('View').click()
        await page.getByRole('menuitemcheckbox', { name: 'Gone quiet' }).click()
        await button('View: Gone quiet').click()
      },
      shows: page.getByRole('menuitem', { name: 'Delete the view' }),
      leave: async () => {
        await page.getByRole('menuitemcheckbox', { name: 'Everything' }).click()
        await records.run({ kind: 'removeBoardView', viewId: keptView })
      },
    },
    {
      name: 'keep a view',
      open: async () => {
        await page.getByRole('searchbox').fill('l')
        await button('View').click()
        await page.getByRole('menuitem', { name: 'Keep as a view …' }).click()
      },
      shows: dialog('Keep this view'),
      leave: async () => {
        await page.keyboard.press('Escape')
        await page.getByRole('searchbox').fill('')
      },
    },
    {
      name: 'selected cards',
      open: () => select('Northwind Energy', 'Kestrel Foods'),
      shows: page.getByRole('toolbar', { name: 'Selected applications' }),
      leave: deselect,
    },
    {
      name: 'archive many',
      open: async () => {
        await select('Lumen Health', 'Arbor Labs')
        await page.keyboard.press('Delete')
      },
      shows: dialog('Archive 2 applications'),
      leave: async () => {
        await page.keyboard.press('Escape')
        await deselect()
      },
    },
    asked('many to Thanked', 'Thanked', /2 applications to Thanked/, 'Northwind Energy', 'Kestrel Foods'),
    asked('many to Awaiting', 'Awaiting', /2 applications to Awaiting/, 'Northwind Energy', 'Lumen Health'),
    asked('many to Declined', 'Declined', /2 applications to Declined/, 'Cobalt Rail', 'Lumen Health'),
    {
      name: 'compact cards',
      open: () => density('compact'),
      shows: page.locator('[data-density=compact]').first(),
      leave: () => density('roomy'),
    },
  ]
}
