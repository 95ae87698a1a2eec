import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright'
import { instant } from '#core/time/kinds'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { documentBytes } from '../../../electron/workspace/document-text'
import { buildApp } from '../../build-app'
import { findRuntime, root } from '../../runtime'
import { summary, type Figure } from '../figures'
import { realisticWorkspace } from '../realistic-records'
import { measure, type BoardCosts, type MeasuredBoard } from './measured-board'
import { openRivals } from './rival-boards'

const now = '2026-11-25T11:00:00Z'

function profileWith(count: number): string {
  const profile = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  mkdirSync(join(profile, 'data'))
  const meta = { workspaceId: randomUUID(), savedAt: instant(now), carried: nothingCarried }
  const { bytes } = documentBytes(writeDocument(realisticWorkspace(count), meta))
  writeFileSync(join(profile, 'data/afterword.json'), bytes)
  return profile
}

/** Ours, with all cards in the page and another view before it, so that showing the board is all that is left to do. */
async function ours(app: ElectronApplication): Promise<MeasuredBoard> {
  const page = await app.firstWindow()
  await page.setViewportSize({ width: 1280, height: 820 })
  const card = page.locator('.board-card').first()
  await card.waitFor({ timeout: 120_000 })
  // The first cards are there at once, the others come in portions; the day is summed up once all are there.
  await page.getByText(/things? to do\./).waitFor({ timeout: 120_000 })
  const hide = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  }
  await hide()
  const search = page.getByRole('searchbox', { name: 'Search applications' })
  return {
    who: 'Afterword',
    page,
    show: `[...document.querySelectorAll('nav button')].find((one) => one.textContent.trim() === 'Board').click()`,
    hide,
    card: '.board-card',
    list: '.column .list',
    narrow: async (text) => {
      if (text.length === 1) await search.focus()
      await page.keyboard.press(text.at(-1) ?? '')
    },
  }
}

function figuresOf(
  who: string,
  size: string,
  costs: BoardCosts,
  rival: BoardCosts | null,
): readonly Figure[] {
  const figure = (name: string, times: readonly number[], other: readonly number[] | undefined): Figure => {
    const own = summary(times)
    const against = other === undefined ? null : summary(other).median
    return {
      name: `board: ${name}`,
      size,
      who,
      ...own,
      ratio: against === null || against === 0 ? null : own.median / against,
      against: against === null ? '' : 'plain v-for',
    }
  }
  return [
    figure('first frame', costs.firstFrame, rival?.firstFrame),
    figure('first frame, main thread', costs.firstWork, rival?.firstWork),
    figure('script a drag step', costs.drag, rival?.drag),
    figure('script a scrolled frame', costs.scroll, rival?.scroll),
    figure('key press to the filtered board, main thread', costs.filter, rival?.filter),
  ]
}

/** The real bundles with so many cards, beside the two boards as they are usually written, with the same cards at the first size. */
export async function board(sizes: readonly number[]): Promise<readonly Figure[]> {
  buildApp()
  Object.assign(process.env, findRuntime().environment)
  const figures: Figure[] = []
  for (const [at, size] of sizes.entries()) {
    const profile = profileWith(size)
    const app = await _electron.launch({
      args: [root, `--user-data-dir=${profile}`, `--now=${now}`, '--zone=Europe/London'],
      colorScheme: null,
    })
    const measured = await ours(app)
    const costs = await measure(measured, { steps: 40 })
    const cards =
      at > 0
        ? []
        : [...realisticWorkspace(size).applications.values()].map(({ id, company, role, stage }) => ({
            ...{ id, company, role, stage },
          }))
    await app.close()
    rmSync(profile, { recursive: true, force: true })
    const rivals = at > 0 ? [] : await rivalCosts(cards)
    const plain = rivals.find(({ who }) => who === 'plain v-for')?.costs ?? null
    for (const one of [{ who: 'Afterword', costs }, ...rivals]) {
      figures.push(...figuresOf(one.who, String(size), one.costs, one.costs === plain ? null : plain))
    }
  }
  return figures
}

async function rivalCosts(cards: readonly unknown[]): Promise<readonly { who: string; costs: BoardCosts }[]> {
  const rivals = await openRivals()
  const costs: { who: string; costs: BoardCosts }[] = []
  for (const who of ['plain v-for', 'vue-draggable-plus']) {
    costs.push({ who, costs: await measure(await rivals.open(who, cards), { steps: 12 }) })
  }
  await rivals.close()
  return costs
}
