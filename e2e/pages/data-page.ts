import type { Locator, Page } from '@playwright/test'

/** Settings, Your data: the folder, the backups, deleting. */
export class DataPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Settings', exact: true }).first().click()
    const section = this.page.getByRole('button', { name: 'Your data', exact: true })
    if ((await section.getAttribute('aria-expanded')) === 'false') await section.click()
    await this.page.getByRole('button', { name: /^Backups, folder/ }).click()
    await this.page.getByRole('heading', { level: 1, name: 'Your data' }).waitFor()
  }

  /** The rows of the backups, newest first. */
  backups(): Locator {
    return this.page.getByRole('list', { name: 'Backups' }).getByRole('listitem')
  }

  backup(words: string | RegExp): Locator {
    return this.backups().filter({ hasText: words }).first()
  }

  /** Opens the question before going back to a backup. */
  async goBack(backup: Locator): Promise<Locator> {
    await backup.getByRole('button', { name: /^Go back to/ }).click()
    return this.page.getByRole('dialog', { name: /^Go back to/ })
  }

  async lookInside(backup: Locator): Promise<Locator> {
    await backup.getByRole('button', { name: /^Look inside/ }).click()
    return this.page.getByRole('dialog', { name: /^Saved/ })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name })
  }
}
