import type { Page } from '@playwright/test'
import type { Running } from '../fixtures/afterword'

/** One picture of the tour: how to get there from the station before, and its page where that is another window's. */
export interface Station {
  readonly name: string
  readonly go: (running: Running) => Promise<void>
  readonly page?: (running: Running) => Promise<Page>
}

export async function closeSheet({ page }: Running): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** A view that the rail leads to, known by its heading. */
export function view(name: string, heading: string): Station {
  return {
    name,
    go: async ({ page }) => {
      await page.getByRole('navigation').getByRole('button', { name: heading }).click()
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
    },
  }
}
