import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The program that runs the app: Electron, or the stand-in on machines where Electron cannot be had. */
export interface Runtime {
  kind: 'electron' | 'stand-in'
  version: string
  executable: string
  /** Folder for electron-builder's `electronDist`. */
  distFolder: string
  /** What Playwright, electron-vite and the `electron` package must find in their environment. */
  environment: Record<string, string>
}

export const root = resolve(import.meta.dirname, '..')
const electronPackage = join(root, 'node_modules/electron')
const standInFolder = join(root, 'out/stand-in')
const standInSources = join(root, 'e2e/stand-in')
const fetchFailed = join(root, 'out/electron-could-not-be-fetched')
const fetchLimit = 20_000

/** Decides in one place; `mayFetch` lets it try the network once and remember a failure in `out/`. */
export function findRuntime({ mayFetch = false } = {}): Runtime {
  const wish = process.env['AFTERWORD_RUNTIME']
  const electron =
    wish === 'stand-in' ? undefined : (findElectron() ?? (mayFetch ? fetchElectron() : undefined))
  if (electron) return electron
  if (wish === 'electron')
    throw new Error(`AFTERWORD_RUNTIME asks for Electron, but its binary is missing. ${howToInstall}`)
  const chromium = findChromium()
  if (!chromium || process.platform === 'win32')
    throw new Error(`Neither Electron nor Chromium is installed. ${howToInstall}`)
  buildStandIn()
  return {
    kind: 'stand-in',
    version: electronVersion(),
    executable: join(standInFolder, 'electron'),
    distFolder: standInFolder,
    environment: {
      ELECTRON_OVERRIDE_DIST_PATH: standInFolder,
      ELECTRON_EXEC_PATH: join(standInFolder, 'electron'),
      AFTERWORD_CHROMIUM: chromium,
    },
  }
}

export const howToInstall =
  'With network, run `npm run setup`; without, install Chromium (Debian: apt-get install chromium xvfb) or set AFTERWORD_CHROMIUM.'

/** One line for the head of a test run. */
export function describeRuntime({ kind, version, environment }: Runtime): string {
  if (kind === 'electron') return `Runtime: Electron ${version}`
  const chromium = environment['AFTERWORD_CHROMIUM'] ?? ''
  const answer = spawnSync(chromium, ['--version'], { encoding: 'utf8' }).stdout.trim()
  return `Runtime: the stand-in for Electron ${version}, on ${answer || 'Chromium'}`
}

/** Electron's binary where its own package looks for it. */
function findElectron(): Runtime | undefined {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const distFolder = given && resolve(given) !== standInFolder ? given : join(electronPackage, 'dist')
  const pathFile = join(electronPackage, 'path.txt')
  const executable = join(distFolder, existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron')
  if (!existsSync(executable)) return undefined
  const environment = { ELECTRON_OVERRIDE_DIST_PATH: distFolder, ELECTRON_EXEC_PATH: executable }
  return { kind: 'electron', version: electronVersion(), executable, distFolder, environment }
}

function fetchElectron(): Runtime | undefined {
  if (existsSync(fetchFailed)) return undefined
  console.log(`Fetching Electron ${electronVersion()} (at most ${fetchLimit / 1000} s) …`)
  const options = {
    timeout: fetchLimit,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '' },
  } as const
  const { status } = spawnSync(process.execPath, [join(electronPackage, 'install.js')], options)
  if (status === 0) return findElectron()
  console.log('Electron could not be fetched; the stand-in takes its place. `npm run setup` tries again.')
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(fetchFailed, electronVersion())
  return undefined
}

/** Lets the next search with `mayFetch` try the network again. */
export function forgetFailedFetch(): void {
  rmSync(fetchFailed, { force: true })
}

export function findChromium(): string | undefined {
  const places = JSON.parse(readFileSync(join(standInSources, 'chromium-places.json'), 'utf8')) as string[]
  return [process.env['AFTERWORD_CHROMIUM'], ...places].find((path) => path !== undefined && existsSync(path))
}

function buildStandIn(): void {
  if (!isOlderThan(join(standInFolder, 'electron'), [standInSources])) return
  runScript(join(standInSources, 'build.ts'))
}

/** Runs one of the project's own TypeScript programs; its output shows only where it fails. */
function runScript(file: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${file} failed:\n${stderr}`)
}

/** Whether a built file is missing or any source has changed since. */
export function isOlderThan(built: string, sources: readonly string[]): boolean {
  if (!existsSync(built)) return true
  const time = statSync(built).mtimeMs
  return sources.some((source) => newest(source) > time)
}

function newest(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function electronVersion(): string {
  return (JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')) as { version: string })
    .version
}
