import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './runtime'
import { seedProfile } from './seed-profile'
import { watchApp } from './watch-app'

/** `npm run dev`: the real bundles, rebuilt as you save, on a throw-away profile with sample data. */
const profile = mkdtempSync(join(tmpdir(), 'afterword-dev-'))
await seedProfile(profile, [{ kind: 'addSample' }], {
  now: new Date().toISOString(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})

const settleMs = 150
let app: ChildProcess | undefined
let settling: NodeJS.Timeout | undefined
let isRestarting = false

console.log('Building …')
const watching = await watchApp((name) => {
  console.log(`Built ${name} anew.`)
  // The page reloads by itself; a change of main or preload needs a new process.
  if (name !== 'renderer') restartSoon()
})
open()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app?.kill('SIGTERM'))

function open(): void {
  const starter = join(root, 'node_modules/tsx/dist/cli.mjs')
  const args = [starter, 'build/start.ts', '--as-built', '--reload', `--user-data-dir=${profile}`]
  app = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
  app.once('exit', () => {
    if (!isRestarting) return void end()
    isRestarting = false
    open()
  })
}

/** One save often changes main and preload at once; both are waited for. */
function restartSoon(): void {
  clearTimeout(settling)
  settling = setTimeout(() => {
    isRestarting = true
    app?.kill('SIGTERM')
  }, settleMs)
}

async function end(): Promise<void> {
  clearTimeout(settling)
  await watching.close()
  rmSync(profile, { recursive: true, force: true })
  process.exit()
}
