import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import type { Running } from '../fixtures/afterword'
import { boardViews } from './board-views'
import { findViews } from './find-views'
import { tableViews } from './table-views'
import { DataPage } from './data-page'

const invitation = join(import.meta.dirname, '../samples/exchange-full-invite.ics')

const me = { name: 'Robin Sample', emails: ['robin@example.com'], phone: '', signature: '' }

/** One thing a person can have before them, and the way there from the board with sample data. */
export interface View {
  readonly name: string
  /** For what lies over a view: where the focus was before, and has to be after Escape. */
  readonly from?: Locator
  readonly open: () => Promise<unknown>
  /** Seen when it is open. */
  readonly shows: Locator
  readonly leave: () => Promise<unknown>
}

/** Everything there is to see, each from and back to the board with sample data. */
export function allViews(running: Running): readonly View[] {
  const { page, board, records } = running
  const press = (key: string) => () => page.keyboard.press(key)
  const rail = (name: string) =>
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: new RegExp(`^${name}`) })
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const dialog = (name: string | RegExp) => page.getByRole('dialog', { name })
  const button = (name: string) => board.panel().getByRole('button', { name, exact: true })

  const view = (name: string, title: string | RegExp): View => ({
    name,
    open: () => rail(name).click(),
    shows: heading(title),
    leave: () => board.open(),
  })
  /** A sheet that keys on a focused element open. */
  const sheet = (name: string, from: Locator, keys: readonly string[], shows: Locator): View => ({
    name,
    from,
    open: async () => {
      await from.focus()
      for (const key of keys) await page.keyboard.press(key)
    },
    shows,
    leave: press('Escape'),
  })
  const move = (company: string, column: string): View => {
    const card = board.title(company)
    return {
      ...sheet(`${company} to ${column}`, card, [], dialog(`${company} to ${column}`)),
      open: async () => {
        await card.focus()
        await page.keyboard.press('m')
        await dialog(`Move ${company} to`).getByRole('button', { name: column }).focus()
        await page.keyboard.press('Enter')
      },
    }
  }
  /** What a button of the open panel leads to, by way of its menu where an item is named. */
  const inPanel = (company: string, name: string, from: Locator, shows: Locator, item = ''): View => ({
    name,
    from,
    open: async () => {
      await board.openCard(company)
      await from.focus()
      await page.keyboard.press('Enter')
      if (item !== '') await page.getByRole('menuitem', { name: item }).press('Enter')
    },
    shows,
    leave: async () => {
      if (await shows.isVisible()) await page.keyboard.press('Escape')
      await board.closePanel()
    },
  })

  const data = new DataPage(page)
  const inData = (name: string, from: Locator, shows: Locator): View => ({
    name,
    from,
    open: async () => {
      await data.open()
      await from.focus()
      await page.keyboard.press('Enter')
    },
    shows,
    leave: async () => {
      if (await shows.isVisible()) await page.keyboard.press('Escape')
      await board.open()
    },
  })

  const desk = (name: string, company: string, action: string): View => ({
    name,
    open: async () => {
      await records.run({ kind: 'setMe', me })
      await board.openCard(company)
      await button(action).first().click()
    },
    shows: page.getByRole('article', { name: 'Letter' }),
    leave: async () => {
      await page.keyboard.press('Escape')
      await board.closePanel()
    },
  })

  return [
    { name: 'board', open: () => board.open(), shows: heading('Board'), leave: () => board.open() },
    view('Today', /March/),
    view('Letters', 'Letters'),
    view('Archive', 'Archive'),
    view('Insight', 'Insight'),
    view('Settings', 'Settings'),
    ...boardViews(running),
    ...findViews(running),
    ...tableViews(running),
    {
      name: 'panel',
      open: () => board.openCard('Northwind Energy'),
      shows: board.panel(),
      leave: () => board.closePanel(),
    },
    sheet('shortcuts', board.title('Osprey Maps'), ['?'], dialog('Keyboard')),
    sheet(
      'interview',
      page.getByRole('button', { name: 'Add interview' }),
      ['Enter'],
      dialog('I had an interview'),
    ),
    sheet('take out', rail('Take out'), ['Enter'], dialog('Take out')),
    sheet('bring in', rail('Bring in'), ['Enter'], dialog('Bring in')),
    {
      name: 'which is you',
      open: () => board.dropFile('invite.ics', readFileSync(invitation)),
      shows: dialog('Which of these is you?'),
      leave: press('Escape'),
    },
    {
      name: 'preview',
      open: async () => {
        await board.dropFile('invite.ics', readFileSync(invitation))
        await dialog('Which of these is you?').getByText('None of these').click()
        await page.keyboard.press('Enter')
      },
      shows: dialog('Bring in an invitation').getByLabel('Company'),
      leave: press('Escape'),
    },
    sheet('columns', board.title('Lumen Health'), ['m'], dialog('Move Lumen Health to')),
    move('Northwind Energy', 'Thanked'),
    move('Lumen Health', 'Awaiting decision'),
    move('Tallow & Finch', 'Offer'),
    move('Osprey Maps', 'Declined'),
    move('Cobalt Rail', 'Declined'),
    sheet('archive it', board.title('Arbor Labs'), ['Delete'], dialog('Archive Arbor Labs')),
    inPanel('Osprey Maps', 'call sheet', button('Open call sheet'), dialog('Call Osprey Maps')),
    inPanel(
      'Tallow & Finch',
      'decision date',
      board.panel().getByRole('button', { name: /^Decision by/ }),
      dialog('When will they decide?'),
    ),
    {
      ...sheet(
        'how you sign',
        page.getByRole('button', { name: 'Edit', exact: true }),
        ['Enter'],
        dialog('How do you sign?'),
      ),
      open: async () => {
        await rail('Settings').click()
        await page.getByRole('button', { name: 'Edit', exact: true }).focus()
        await page.keyboard.press('Enter')
      },
      leave: async () => {
        if (await dialog('How do you sign?').isVisible()) await page.keyboard.press('Escape')
        await board.open()
      },
    },
    inPanel(
      'Northwind Energy',
      'debrief',
      button('Second interview: more'),
      dialog('How was it'),
      'Debrief …',
    ),
    inPanel('Lumen Health', 'summary', button('More'), dialog('Summary'), 'Print a summary …'),
    inPanel('Lumen Health', 'on hold', button('More'), dialog('Put Lumen Health on hold'), 'Put on hold …'),
    inPanel(
      'Lumen Health',
      'delete for good',
      button('More'),
      page.getByRole('alertdialog', { name: 'Delete Lumen Health for good?' }),
      'Delete for good …',
    ),
    {
      name: 'licences',
      open: async () => {
        await rail('Settings').click()
        const about = page.getByRole('region', { name: 'About' })
        const fold = about.getByRole('button', { name: 'About' })
        if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.press('Enter')
        await about.getByRole('button', { name: 'Show what it is made of' }).press('Enter')
        await about.getByRole('group', { name: 'Licences' }).getByText('lowdb', { exact: true }).click()
      },
      shows: page.getByLabel('lowdb', { exact: true }),
      leave: () => board.open(),
    },
    { name: 'your data', open: () => data.open(), shows: heading('Your data'), leave: () => board.open() },
    inData('move the data', data.button(/^Move it/), dialog('Move your data to another folder')),
    inData(
      'delete everything',
      data.button(/^Delete everything/),
      page.getByRole('alertdialog', { name: 'Delete everything?' }),
    ),
    {
      name: 'person',
      open: async () => {
        await board.openCard('Northwind Energy')
        await button('Dana Lee: name, title, address').click()
      },
      shows: page.getByLabel('Greet as'),
      leave: async () => {
        await page.keyboard.press('Escape')
        await board.closePanel()
      },
    },
    {
      name: 'menu of a card',
      open: () => board.card('Lumen Health').click({ button: 'right' }),
      shows: page.getByRole('menu'),
      leave: press('Escape'),
    },
    desk('thank-you desk', 'Northwind Energy', 'Write'),
    desk('reply desk', 'Arbor Labs', 'Read the draft'),
  ]
}
