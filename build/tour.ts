import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './runtime'

/** `npm run tour`: the pictures of every view in `out/tour`; the best of them go into `docs/pictures`. */
const { status } = spawnSync('npm', ['run', '-s', 'e2e', '--', '--grep', '@tour'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, AFTERWORD_TOUR: '1' },
  shell: process.platform === 'win32',
})
if (status === 0) {
  for (const picture of ['board-light', 'board-dark', 'today-light', 'desk-light']) {
    copyFileSync(join(root, 'out/tour/1280', `${picture}.png`), join(root, 'docs/pictures', `${picture}.png`))
  }
  for (const theme of ['light', 'dark']) {
    copyFileSync(join(root, `out/tour/tour-${theme}.jpg`), join(root, `docs/pictures/tour-${theme}.jpg`))
  }
  console.log('Every view in every size and theme: out/tour/index.html')
}
process.exitCode = status ?? 1
