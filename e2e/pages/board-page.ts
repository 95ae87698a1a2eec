import type { Locator, Page } from '@playwright/test'

const cards = '.board-card, .applied-card'

/** The board as a person sees it: columns by name, cards by company. */
export class BoardPage {
  constructor(readonly page: Page) {}

  column(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  card(company: string): Locator {
    return this.page.locator(cards).filter({ hasText: company })
  }

  cardIn(column: string, company: string): Locator {
    return this.column(column).locator(cards).filter({ hasText: company })
  }

  /** The button that opens a card; it takes the focus. */
  title(company: string): Locator {
    return this.page.locator('[data-card]').filter({ hasText: company })
  }

  titleIn(column: string, company: string): Locator {
    return this.column(column).locator('[data-card]').filter({ hasText: company })
  }

  /** The companies of a column from the top, as far as they are drawn. */
  async order(column: string): Promise<readonly string[]> {
    const seen = await this.column(column)
      .locator(cards)
      .evaluateAll((all) =>
        all.map((card) => ({
          company: card.querySelector('p')?.innerText.trim() ?? '',
          top: card.getBoundingClientRect().top,
        })),
      )
    return seen.toSorted((a, b) => a.top - b.top).map(({ company }) => company)
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Board', exact: true }).click()
  }

  /** Opens the step list. */
  async today(): Promise<void> {
    await this.page.getByRole('button', { name: /^Today/ }).click()
  }

  /** The panel of the open application. */
  panel(): Locator {
    return this.page.getByRole('region', { name: /^Application at/ })
  }

  /** Chooses from the menu at the head of the panel. */
  async panelMenu(item: string): Promise<void> {
    await this.panel().getByRole('button', { name: 'More', exact: true }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** Chooses from the menu of an interview in the panel. */
  async interviewMenu(interview: string, item: string): Promise<void> {
    await this.panel()
      .getByRole('button', { name: `${interview}: more` })
      .click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** The free notes in the panel. */
  notes(): Locator {
    return this.panel().getByRole('textbox', { name: 'Notes' })
  }

  /** What was found when the data was opened. */
  banner(): Locator {
    return this.page.getByText(/^Your data (file|was)/)
  }

  /** A short notice at the foot of the window. */
  notice(words: string): Locator {
    return this.page.getByRole('region', { name: 'Notices' }).getByRole('listitem').filter({ hasText: words })
  }

  /** Opens a card by keyboard, which works also where a panel lies over the board. */
  async openCard(company: string): Promise<void> {
    await this.title(company).focus()
    await this.page.keyboard.press('Enter')
  }

  async closePanel(): Promise<void> {
    await this.panel().getByRole('button', { name: 'Close' }).click()
  }

  /** Takes a card by the mouse and lets it go over a column. */
  async drag(company: string, column: string): Promise<void> {
    await this.card(company).dragTo(this.column(column))
  }

  /** Drops a file on the window as the system would. */
  async dropFile(name: string, bytes: Buffer): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const data = new DataTransfer()
        data.items.add(
          new File([new Uint8Array(content as number[])], fileName as string, { type: 'text/calendar' }),
        )
        return data
      },
      [name, [...bytes]] as const,
    )
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('#app > *', type, { dataTransfer: transfer })
    }
  }
}
