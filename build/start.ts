import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { buildApp } from './build-app'
import { describeRuntime, findRuntime, root, type Runtime } from './runtime'

/** For `npm run dev`, which builds by itself: what stands in `out/` is opened. */
const asBuilt = '--as-built'

/** `npm start`: builds what is out of date, opens the app, and ends as the app ends. */
async function start(given: string[]): Promise<number> {
  const args = given.filter((arg) => arg !== asBuilt)
  if (!given.includes(asBuilt)) buildApp()
  const runtime = findRuntime({ mayFetch: true })
  console.log(describeRuntime(runtime))
  const screen = await openScreen(runtime)
  const environment = {
    ...process.env,
    ...runtime.environment,
    ...(screen ? { DISPLAY: screen.display } : {}),
  }
  const app = spawn(runtime.executable, [...rootSwitches(runtime), root, ...args], {
    stdio: 'inherit',
    env: environment,
  })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, () => app.kill(signal))
  const [code] = (await once(app, 'exit')) as [number | null]
  screen?.server.kill()
  return code ?? 1
}

/** Chromium's sandbox refuses root, whom only containers and CI make start a desktop app. */
function rootSwitches({ kind }: Runtime): string[] {
  return kind === 'electron' && process.platform === 'linux' && process.getuid?.() === 0
    ? ['--no-sandbox']
    : []
}

/** A virtual screen where there is no real one. */
async function openScreen({ kind }: Runtime): Promise<{ server: ChildProcess; display: string } | undefined> {
  const hasDisplay = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']
  if (process.platform !== 'linux' || hasDisplay) return undefined
  if (!existsSync('/usr/bin/Xvfb')) {
    if (kind === 'electron')
      throw new Error('There is no display and no Xvfb. Run `npm run setup`, or start from a desktop.')
    console.log('There is no display and no Xvfb: the app runs without a window to look at.')
    return undefined
  }
  // Xvfb picks a free number and writes it to the descriptor it is given.
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer]
  const display = `:${number.toString().trim()}`
  console.log(`There is no display: the window opens on a virtual one, Xvfb ${display}.`)
  return { server, display }
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
