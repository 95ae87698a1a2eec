import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from './build-app'
import { root } from './runtime'
import { seedProfile } from './seed-profile'

/** `npm run dev`: the real bundles, rebuilt as you save, on a throw-away profile with sample data. */
const profile = mkdtempSync(join(tmpdir(), 'afterword-dev-'))
await seedProfile(profile, [{ kind: 'addSample' }], {
  now: new Date().toISOString(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})
buildApp()

function run(program: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
}

const builder = run('electron-vite/bin/electron-vite.js', [
  'build',
  '--watch',
  '--config',
  'build/electron-vite.config.ts',
  '--logLevel',
  'warn',
])
let restarting = false
let app = open()

function open(): ChildProcess {
  const started = run('tsx/dist/cli.mjs', ['build/start.ts', '--reload', `--user-data-dir=${profile}`])
  started.on('exit', () => {
    if (restarting) {
      restarting = false
      app = open()
    } else end()
  })
  return started
}

/** The page reloads by itself; a change of main needs a new process. */
watch(join(root, 'out/main'), () => {
  if (restarting) return
  restarting = true
  app.kill('SIGTERM')
})

function end(): void {
  builder.kill()
  rmSync(profile, { recursive: true, force: true })
  process.exit()
}
process.on('SIGINT', () => app.kill('SIGTERM'))
