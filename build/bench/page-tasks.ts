import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright'
import { buildApp } from '../build-app'
import { findRuntime, root } from '../runtime'
import { summary, type Figure } from './figures'
import { madeCalendar, madeMail } from './made-files'
import { madeTable } from './made-table'

/** Holds a file as a system's drag does; runs in the page. */
const holdFile = `(name, text) => {
  const data = new DataTransfer()
  data.items.add(new File([text], name))
  return data
}`

/** Notes from now on how long the page is busy at a time; runs in the page, in a task after the one that made the file. */
const watch = `(() => {
  const tasks = (globalThis.longTasks = [])
  const note = (list) => list.getEntries().forEach(({ duration }) => tasks.push(duration))
  new PerformanceObserver(note).observe({ type: 'longtask' })
})()`

/** The longest task of the page, in milliseconds, from letting go of a file until its preview stands. */
async function longestTask(page: Page, name: string, text: string, shows: RegExp): Promise<number> {
  const dataTransfer = await page.evaluateHandle(
    `(${holdFile})(${JSON.stringify(name)}, ${JSON.stringify(text)})`,
  )
  await page.evaluate(watch)
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('#app > *', type, { dataTransfer })
  await page.getByRole('dialog').getByText(shows).first().waitFor({ timeout: 60_000 })
  const tasks = await page.evaluate<number[]>('globalThis.longTasks')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  return Math.max(0, ...tasks)
}

/** How long the page can answer nobody while a large file is looked at; a browser counts no task under 50 ms, and the goal is none. */
export async function pageTasks(runs: number): Promise<readonly Figure[]> {
  buildApp()
  Object.assign(process.env, findRuntime().environment)
  const profile = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const app = await _electron.launch({ args: [root, `--user-data-dir=${profile}`, '--lang=en-GB'] })
  const page = await app.firstWindow()
  await page.getByRole('main').waitFor()
  const files = [
    ['a .csv', '10,000 rows', 'a.csv', madeTable(10_000), /10,000 rows/],
    ['an .ics', '1000 events', 'a.ics', madeCalendar(1000), /Which of these is you/],
    ['an .eml', '5 MB', 'a.eml', madeMail(5), /reads like a rejection/],
  ] as const
  const figures: Figure[] = []
  for (const [what, size, name, text, shows] of files) {
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) times.push(await longestTask(page, name, text, shows))
    figures.push({
      ...{ name: `page held, ${what}`, size, who: 'Afterword', ratio: null, against: '' },
      ...summary(times),
    })
  }
  await app.close()
  rmSync(profile, { recursive: true, force: true })
  return figures
}
