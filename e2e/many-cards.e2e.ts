import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { instant } from '../core/time/kinds'
import { nothingCarried, writeDocument } from '../core/workspace/document'
import { realisticWorkspace } from '../build/bench/realistic-records'
import { documentBytes } from '../electron/workspace/document-text'
import { expect, test } from './fixtures/afterword'

const count = 1200
const workspace = realisticWorkspace(count)
const awaiting = [...workspace.applications.values()].filter(
  ({ stage, archive }) => stage === 'awaiting' && archive === null,
)

test('of many cards those at the top are there at once, and every other soon after', async ({
  launch,
  profile,
}) => {
  mkdirSync(join(profile, 'data'), { recursive: true })
  const meta = { workspaceId: 'many', savedAt: instant('2027-02-28T09:00:00Z'), carried: nothingCarried }
  writeFileSync(join(profile, 'data/afterword.json'), documentBytes(writeDocument(workspace, meta)).bytes)
  const { page, board } = await launch()
  const column = board.column('Awaiting decision')
  const first = awaiting[0]?.company ?? ''
  const last = awaiting.at(-1)?.company ?? ''

  // The number at its head is that of all, from the first moment on.
  await expect(column.getByRole('img', { name: new RegExp(`^${awaiting.length} `) })).toBeVisible()
  await expect(board.titleIn('Awaiting decision', first)).toBeVisible()
  await expect(page.getByText('Reading the rest of your applications')).toBeHidden({ timeout: 30_000 })
  await board.titleIn('Awaiting decision', first).focus()
  await page.keyboard.press('End')
  await expect(board.titleIn('Awaiting decision', last)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(board.panel()).toContainText(last)
})
