import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The small window that takes one line, and the keys that call it from any program. */
export class QuickAddWindow {
  constructor(private readonly app: ElectronApplication) {}

  /** Stands between the app and the system's keys, which no test can press. Say it before keys are chosen. */
  async watchKeys(taken = false): Promise<void> {
    await this.app.evaluate(({ globalShortcut }, isTaken) => {
      const main = globalThis as typeof globalThis & { pressQuickAdd?: () => void }
      globalShortcut.register = (_keys, pressed) => {
        main.pressQuickAdd = pressed
        return !isTaken
      }
    }, taken)
  }

  async pressKeys(): Promise<void> {
    await this.app.evaluate(() =>
      (globalThis as typeof globalThis & { pressQuickAdd?: () => void }).pressQuickAdd?.(),
    )
  }

  /** Its page, once it is there. */
  async page(): Promise<Page> {
    const isIt = (page: Page): boolean => page.url().endsWith('/quick-add.html')
    await expect.poll(() => this.app.windows().some(isIt)).toBe(true)
    const page = this.app.windows().find(isIt)
    if (page === undefined) throw new Error('The small window went again')
    await expect(line(page)).toBeVisible()
    return page
  }

  /** Presses a key that makes the window go, which may be gone before the key is up again. */
  async lastKey(key: string): Promise<void> {
    const page = await this.page()
    await page.keyboard.press(key).catch((error: unknown) => {
      if (!page.isClosed()) throw error
    })
  }

  /** Its place and size, or null where none is to be seen. */
  async bounds(): Promise<{ width: number; height: number } | null> {
    return this.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().endsWith('/quick-add.html'),
      )
      return window?.isVisible() === true ? window.getBounds() : null
    })
  }

  isVisible = async (): Promise<boolean> => (await this.bounds()) !== null
}

export const line = (page: Page): Locator => page.getByLabel('Tell it in one line')
