import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeRuntime, findRuntime, root } from '../runtime'
import { board } from './board/board'
import { readingFiles } from './reading-files'
import { copyStalls } from './copy-stalls'
import { durableSave } from './durable-save'
import { asTable, type Figure } from './figures'
import { loadTimes } from './load-times'
import { letterChecks } from './letter-checks'
import { pageTasks } from './page-tasks'
import { search } from './search'
import { searchIndex } from './search-index'
import { stalls } from './stalls'
import { startUp } from './start-up'
import { steps } from './steps'

/** `npm run bench`: the figures as a table and, in `out/bench.json`, as JSON. Ratios count; times vary with the machine. */
// A folder of its own: a package file beside the bench would hide the project's `#core` imports from it.
const rivals = join(import.meta.dirname, 'rivals')
if (
  !existsSync(join(rivals, 'node_modules/better-sqlite3')) ||
  !existsSync(join(rivals, 'node_modules/node-ical')) ||
  !existsSync(join(rivals, 'node_modules/vue-draggable-plus'))
) {
  console.log('Installing what we are measured against …')
  const install = ['install', '--no-audit', '--no-fund', '--no-package-lock']
  const { status } = spawnSync('npm', install, {
    cwd: rivals,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The rivals could not be installed.')
}
console.log(describeRuntime(findRuntime()))
const parts: readonly (() => Promise<readonly Figure[]>)[] = [
  // First: a bench that holds fifty thousand records by then would slow down what it starts.
  () => startUp([0, 500, 10_000], 5),
  () => durableSave([1000, 10_000, 50_000], 200),
  () => stalls(10_000, 5),
  () => copyStalls(22_000, 3),
  () => loadTimes([1000, 10_000, 50_000], 5),
  () => steps(10_000, 5),
  () => search(10_000, 5),
  () => searchIndex(10_000),
  () => letterChecks(10_000, 9),
  () => readingFiles(9),
  () => pageTasks(5),
  () => board([10_000, 50_000]),
]
const figures: Figure[] = []
for (const part of parts) {
  const measured = await part()
  // Some parts take minutes: what is known is shown.
  console.log(`\n${asTable(measured)}`)
  figures.push(...measured)
}
console.log(`\nAll of it\n\n${asTable(figures)}`)
mkdirSync(join(root, 'out'), { recursive: true })
writeFileSync(join(root, 'out/bench.json'), `${JSON.stringify(figures, null, 2)}\n`)
