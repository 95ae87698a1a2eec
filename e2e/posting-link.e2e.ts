import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'

type Bridged = typeof globalThis & {
  afterword: { shell: { openLink(input: { url: string }): Promise<{ ok: boolean }> } }
}

test.beforeEach(async ({ running: { board, records, desktop } }) => {
  await desktop.watchLinks()
  await records.add(interviewAt({ company: 'Acme Harbour' }))
  await board.openCard('Acme Harbour')
})

// TRK-18
test('a posting typed without https stays as typed and opens in the browser', async ({ running, launch }) => {
  const { board, desktop } = running
  const link = board.panel().getByLabel('Link to the posting')
  const opened: string[] = []
  for (const [typed, leads] of [
    ['example.com', 'https://example.com/'],
    ['HTTPS://EXAMPLE.COM', 'https://example.com/'],
    ['www.example.com/jobs/1', 'https://www.example.com/jobs/1'],
  ] as const) {
    await link.fill(typed)
    await board.panel().getByRole('button', { name: 'Open the link' }).click()
    opened.push(leads)
    await expect.poll(() => desktop.openedLinks(), typed).toEqual(opened)
    await expect(link).toHaveValue(typed)
  }
  await desktop.quit()
  const again = await launch()
  await again.board.openCard('Acme Harbour')
  await expect(again.board.panel().getByLabel('Link to the posting')).toHaveValue('www.example.com/jobs/1')
})

/** What a page that was taken over would try. */
function force(page: Page, url: string): Promise<{ ok: boolean }> {
  return page.evaluate((given) => (globalThis as Bridged).afterword.shell.openLink({ url: given }), url)
}

// TRK-19
test('anything but web and mail addresses stays text and opens nothing', async ({ running }) => {
  const { board, page, records, desktop } = running
  const panel = board.panel()
  for (const typed of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,hello', 'C:\\jobs\\1']) {
    await test.step(typed, async () => {
      await panel.getByLabel('Link to the posting').fill('example.com')
      await expect(panel.getByRole('button', { name: 'Open the link' })).toBeVisible()
      await panel.getByLabel('Link to the posting').fill(typed)
      await expect(panel).toContainText('only web and mail addresses can be opened')
      await expect(panel.getByRole('button', { name: /^Open/ })).toHaveCount(0)
      await expect(panel.getByRole('link')).toHaveCount(0)
      await expect.poll(async () => (await records.everything()).applications[0]?.link).toBe(typed)
      expect(await force(page, typed)).toMatchObject({ ok: false })
    })
  }
  expect(await desktop.openedLinks()).toEqual([])
})

test('a user name in the link is warned of with where it leads, and never handed on', async ({ running }) => {
  const { board, desktop } = running
  const panel = board.panel()
  const typed = 'https://user:pw@example.com/apply'
  await panel.getByLabel('Link to the posting').fill(typed)
  await expect(panel).toContainText('It leads to example.com.')
  await expect(panel.getByRole('button', { name: 'Open the link' })).toHaveCount(0)
  expect(await desktop.openedLinks()).toEqual([])
  await panel.getByRole('button', { name: 'Open it anyway' }).click()
  await expect.poll(() => desktop.openedLinks()).toEqual(['https://example.com/apply'])
  await expect(panel.getByLabel('Link to the posting')).toHaveValue(typed)
})
