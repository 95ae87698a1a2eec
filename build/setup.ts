import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describeRuntime, findChromium, findRuntime, forgetFailedFetch, howToInstall } from './runtime'

/** `npm run setup`: makes a fresh machine ready, and is quick where nothing is missing. */
function setUp(): void {
  forgetFailedFetch()
  const isReady = process.env['AFTERWORD_RUNTIME'] !== 'stand-in' && hasElectron()
  const missing = missingPackages(!isReady)
  if (missing.length > 0) install(missing)
  console.log(describeRuntime(findRuntime()))
}

/** Fetching may fail on a machine without network; that is no error, since the stand-in remains. */
function hasElectron(): boolean {
  try {
    return findRuntime({ mayFetch: true }).kind === 'electron'
  } catch {
    return false
  }
}

/** Debian's names for what this machine lacks. */
function missingPackages(needsChromium: boolean): string[] {
  if (process.platform !== 'linux') return []
  const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  return [
    ...(needsChromium && !findChromium() ? ['chromium', 'fonts-liberation'] : []),
    ...(hasDisplay || existsSync('/usr/bin/Xvfb') ? [] : ['xvfb']),
  ]
}

function install(packages: string[]): void {
  const isDebian = existsSync('/etc/debian_version')
  const isRoot = process.getuid?.() === 0
  if (!isDebian || !isRoot) {
    const command = `apt-get install --no-install-recommends ${packages.join(' ')}`
    console.log(`Missing: ${packages.join(', ')}. On Debian and Ubuntu, as root: ${command}`)
    return
  }
  console.log(`Installing ${packages.join(', ')} …`)
  run('apt-get', ['update', '--quiet=2'])
  run('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', ...packages])
}

function run(program: string, args: string[]): void {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed. ${howToInstall}`)
}

try {
  setUp()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
