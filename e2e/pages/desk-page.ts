import type { Locator, Page } from '@playwright/test'

/** The letter desk. */
export class DeskPage {
  constructor(private readonly page: Page) {}

  title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** The words on the paper, paragraph by paragraph. */
  async text(): Promise<string> {
    return (await this.page.getByRole('article', { name: 'Letter' }).innerText()).trim()
  }

  greeting(): Locator {
    return this.page.getByRole('textbox', { name: 'Greeting' })
  }

  /** A paragraph on the paper by what it is for: "Greeting", "Sign-off". */
  part(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  tab(name: RegExp): Locator {
    return this.page.getByRole('tab', { name })
  }

  check(sentence: string | RegExp): Locator {
    return this.page.getByRole('listitem').filter({ hasText: sentence })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  sent(): Locator {
    return this.button('I have sent it')
  }
}
