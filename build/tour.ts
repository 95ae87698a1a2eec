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
  const light = ['board-light.webp', 'today-light.webp', 'desk-light.webp', 'insight-light.webp']
  const dark = ['board-dark.webp', 'today-dark.webp', 'selected-cards-dark.webp']
  for (const picture of [...light, ...dark, 'tour-light.jpg', 'tour-dark.jpg']) {
    copyFileSync(join(root, 'out/tour', picture), join(root, 'docs/pictures', picture))
  }
  console.log('Every view in every size and theme: out/tour/index.html')
}
process.exitCode = status ?? 1
