import type { Locator, Page } from '@playwright/test'

/** The sheet that adds an application with its interview, adds another interview, or edits one. */
export class InterviewSheet {
  constructor(private readonly page: Page) {}

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: /interview/ })
  }

  field(label: string): Locator {
    return this.dialog().getByLabel(label, { exact: true })
  }

  /** The row of an interviewer, counted from 1. */
  person(number: number): Locator {
    return this.dialog().getByRole('group', { name: `Interviewer ${number}`, exact: true })
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) await this.field(label).fill(text)
  }

  async save(button: 'Add' | 'Save'): Promise<void> {
    await this.dialog().getByRole('button', { name: button, exact: true }).click()
  }
}
