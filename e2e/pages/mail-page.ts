import type { Locator, Page } from '@playwright/test'

/** The sheet that brings a mail in. */
export class MailPage {
  constructor(private readonly page: Page) {}

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Bring in a mail' })
  }

  belongsTo(): Locator {
    return this.dialog().getByLabel('Belongs to')
  }

  button(name: string): Locator {
    return this.dialog().getByRole('button', { name })
  }
}
