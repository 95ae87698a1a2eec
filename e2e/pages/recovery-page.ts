import type { Locator, Page } from '@playwright/test'

/** The page in the board's place when the saved data did not simply open. */
export class RecoveryPage {
  constructor(readonly page: Page) {}

  title(words: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name: words })
  }

  /** The versions that can be chosen, best first. */
  versions(): Locator {
    return this.page.getByRole('group', { name: 'What was found' }).getByRole('radio')
  }

  /** A version by the words beside it: when, why, how much. */
  version(words: string | RegExp): Locator {
    return this.page.getByRole('radio', { name: words })
  }

  async lookInside(index: number): Promise<Locator> {
    await this.page
      .getByRole('button', { name: /^Look inside/ })
      .nth(index)
      .click()
    return this.page.getByRole('dialog').getByRole('list', { name: 'What it holds' })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  async goOn(): Promise<void> {
    await this.button('Go on with this version').click()
  }

  async startEmpty(): Promise<void> {
    await this.button(/^Start empty/).click()
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Start empty' }).click()
  }
}
