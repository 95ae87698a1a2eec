import type { Locator, Page } from '@playwright/test'

/** The sheets that bring a calendar file in. */
export class BringInPage {
  constructor(private readonly page: Page) {}

  dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Answers "Which of these is you?". */
  async iAm(name: RegExp): Promise<void> {
    await this.dialog().getByRole('radio', { name }).check({ force: true })
    await this.dialog().getByRole('button', { name: 'Continue' }).click()
  }

  company(): Locator {
    return this.dialog().getByLabel('Company')
  }

  async confirm(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Bring in this interview' }).click()
  }
}
