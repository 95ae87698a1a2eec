import type { Running } from '../fixtures/afterword'
import { FindPage } from './find-page'
import type { View } from './views'

/** People, search, palette and quick add, each from and back to the board with sample data. */
export function findViews({ page, board }: Running): readonly View[] {
  const find = new FindPage(page)
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  const keys = (pressed: string) => () => page.keyboard.press(pressed)
  const card = board.title('Osprey Maps')
  const fromCard = (pressed: string) => async () => {
    await card.focus()
    await page.keyboard.press(pressed)
  }
  return [
    { name: 'People', open: keys('Control+3'), shows: heading('People'), leave: () => board.open() },
    { name: 'Search', open: keys('Control+f'), shows: heading('Search'), leave: () => board.open() },
    {
      name: 'person of People',
      open: async () => {
        await page.keyboard.press('Control+3')
        await find.people().filter({ hasText: 'Dana Lee' }).click()
      },
      shows: find.person('Dana Lee'),
      leave: async () => {
        await page.keyboard.press('Escape')
        await board.open()
      },
    },
    {
      name: 'search results',
      open: async () => {
        await page.keyboard.press('Control+f')
        await find.searchBox().fill('control')
      },
      shows: find.results().first(),
      leave: async () => {
        await find.searchBox().fill('')
        await board.open()
      },
    },
    {
      name: 'palette',
      from: card,
      open: fromCard('Control+k'),
      shows: find.palette(),
      leave: keys('Escape'),
    },
    {
      name: 'letters in the palette',
      open: async () => {
        await fromCard('Control+k')()
        await page.keyboard.type('control room')
      },
      shows: find.palette().locator('mark').first(),
      leave: keys('Escape'),
    },
    {
      name: 'somebody new',
      open: async () => {
        await page.keyboard.press('Control+3')
        await page.getByRole('button', { name: 'Add a person' }).click()
      },
      shows: page.getByRole('dialog').getByLabel('Full name'),
      leave: async () => {
        await page.keyboard.press('Escape')
        await board.open()
      },
    },
    {
      name: 'two records of one person',
      open: async () => {
        await page.keyboard.press('Control+3')
        await find.people().filter({ hasText: 'Dana Lee' }).click()
        await find.person('Dana Lee').getByRole('button', { name: 'More' }).press('Enter')
        await page.getByRole('menuitem', { name: 'Merge with' }).press('Enter')
      },
      shows: page.getByRole('dialog', { name: 'Two records of Dana Lee' }).getByRole('radio').first(),
      leave: async () => {
        await page.keyboard.press('Escape')
        await page.keyboard.press('Escape')
        await board.open()
      },
    },
    {
      name: 'quick add',
      from: card,
      open: async () => {
        await card.focus()
        await find.tell('Acme, 3/4 at 3, with Dana Lee (CTO)')
      },
      shows: find.quickAdd(),
      leave: keys('Escape'),
    },
  ]
}
