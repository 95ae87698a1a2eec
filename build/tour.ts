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
  for (const [station, name] of [
    ['board-light', 'board-light'],
    ['board-dark', 'board-dark'],
    ['today-light', 'today-light'],
    ['desk-light', 'desk-light'],
  ] as const) {
    copyFileSync(join(root, 'out/tour/1280', `${station}.png`), join(root, 'docs/pictures', `${name}.png`))
  }
}
process.exitCode = status ?? 1
