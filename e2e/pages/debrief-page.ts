import type { Locator, Page } from '@playwright/test'

/** What one person is remembered for. */
export interface PersonNotes {
  readonly jobTitle: string
  readonly thankYouFor: string
  readonly theySaid: string
}

/** The ninety seconds after an interview. */
export class DebriefPage {
  constructor(private readonly page: Page) {}

  sheet(): Locator {
    return this.page.getByRole('dialog', { name: /How was it/ })
  }

  async person(number: number, notes: PersonNotes): Promise<void> {
    await this.sheet().getByLabel('Job title').nth(number).fill(notes.jobTitle)
    await this.sheet().getByLabel('Thank you for …').nth(number).fill(notes.thankYouFor)
    await this.sheet().getByLabel('You said that …').nth(number).fill(notes.theySaid)
  }

  async yourself(facts: {
    sellingPoint: string
    whyThisJob: string
    clarification: string
    to: string
  }): Promise<void> {
    await this.sheet().getByLabel('I have …').fill(facts.sellingPoint)
    await this.sheet().getByLabel('I would like this job because …').fill(facts.whyThisJob)
    await this.sheet().getByLabel('To put more clearly: I …').fill(facts.clarification)
    await this.sheet().getByLabel('To whom').selectOption({ label: facts.to })
  }

  async decideOn(day: string): Promise<void> {
    await this.sheet().getByText('On a day').click()
    await this.sheet().getByLabel('The day they named').fill(day)
  }

  async save(): Promise<void> {
    await this.sheet().getByRole('button', { name: 'Save', exact: true }).click()
  }

  /** Goes on to the notes from what is shown after saving. */
  async writeNotes(): Promise<void> {
    await this.page
      .getByRole('dialog', { name: 'That is noted' })
      .getByRole('button', { name: 'Write' })
      .click()
  }
}
