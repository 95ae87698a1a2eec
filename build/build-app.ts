import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isOlderThan, root } from './runtime'

const sources = ['core', 'electron', 'renderer', 'build/electron-vite.config.ts', 'package.json']

/** Builds main, preload and page where any source is newer than what stands in `out/`. @throws Error when it fails */
export function buildApp(): void {
  const paths = sources.map((source) => join(root, source))
  if (!isOlderThan(join(root, 'out/renderer/index.html'), paths)) return
  console.log('Building …')
  const program = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const options = ['build', '--config', 'build/electron-vite.config.ts', '--logLevel', 'warn']
  const { status } = spawnSync(process.execPath, [program, ...options], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The app could not be built; the messages above say why.')
}
