import type { Locator, Page } from '@playwright/test'

/** The two steps of bringing in a table, and what address books and copies of our data share with them. */
export class TablePage {
  constructor(private readonly page: Page) {}

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: /^Bring in/ })
  }

  /** What a column is taken for. */
  field(column: string): Locator {
    return this.dialog().getByLabel(`What “${column}” holds`)
  }

  /** What a status is taken for. */
  status(text: string): Locator {
    return this.dialog()
      .getByRole('region', { name: 'What the statuses mean' })
      .getByLabel(text, { exact: true })
  }

  look(): Locator {
    return this.dialog().getByRole('button', { name: 'Look at the rows' })
  }

  rows(): Locator {
    return this.dialog().getByRole('list', { name: 'Rows' }).getByRole('listitem')
  }

  row(words: string): Locator {
    return this.rows().filter({ hasText: words })
  }

  /** The button that brings in, by what it says. */
  confirm(words: string): Locator {
    return this.dialog().getByRole('button', { name: words, exact: true })
  }
}
