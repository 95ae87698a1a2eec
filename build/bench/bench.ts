import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeRuntime, findRuntime, root } from '../runtime'
import { board } from './board/board'
import { readingFiles } from './reading-files'
import { durableSave } from './durable-save'
import { asTable } from './figures'
import { loadTimes } from './load-times'
import { letterChecks } from './letter-checks'
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
const figures = [
  ...(await durableSave([1000, 10_000, 50_000], 200)),
  ...(await stalls(10_000, 5)),
  ...(await loadTimes([1000, 10_000, 50_000], 5)),
  ...(await steps(10_000, 5)),
  ...(await search(10_000, 5)),
  ...(await searchIndex(10_000)),
  ...(await letterChecks(10_000, 9)),
  ...(await readingFiles(9)),
  ...(await board([10_000, 50_000])),
  ...(await startUp([0, 500, 10_000], 5)),
]
console.log(asTable(figures))
mkdirSync(join(root, 'out'), { recursive: true })
writeFileSync(join(root, 'out/bench.json'), `${JSON.stringify(figures, null, 2)}\n`)
