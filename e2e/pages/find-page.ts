import type { Locator, Page } from '@playwright/test'

/** People, search, palette and quick add, by role and label. */
export class FindPage {
  constructor(private readonly page: Page) {}

  people(): Locator {
    return this.page.getByRole('list', { name: 'People' }).getByRole('button')
  }

  person(name: string): Locator {
    return this.page.getByRole('region', { name })
  }

  searchBox(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search everything' })
  }

  results(): Locator {
    return this.page.getByRole('list', { name: 'Results' }).getByRole('article')
  }

  palette(): Locator {
    return this.page.getByRole('dialog', { name: 'Find anything' })
  }

  options(): Locator {
    return this.palette().getByRole('option')
  }

  quickAdd(): Locator {
    return this.page.getByRole('dialog', { name: 'Quick add' })
  }

  async tell(line: string): Promise<void> {
    await this.page.keyboard.press('Control+n')
    await this.quickAdd().getByLabel('Tell it in one line').fill(line)
  }
}
