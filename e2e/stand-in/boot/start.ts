import inspector from 'node:inspector'
import { existsSync, readFileSync } from 'node:fs'
import Module from 'node:module'
import { dirname, join } from 'node:path'
import { readArguments } from './arguments'
import './node-executable'

/** `electron` as a program: everything that must hold before the first line of the app runs. */
const folder = dirname(__dirname)
const version = readFileSync(join(folder, 'version'), 'utf8').trim()

if (process.env['ELECTRON_RUN_AS_NODE']) runAsNode()
else void run()

function runAsNode(): void {
  process.argv.splice(1, 1)
  ;(Module as unknown as { runMain: () => void }).runMain()
}

async function run(): Promise<void> {
  const { preloadModules, application, inspectorPort, asksVersion } = readArguments(process.argv.slice(2))
  if (asksVersion) {
    console.log(`v${version}`)
    return
  }
  if (inspectorPort !== undefined) inspector.open(inspectorPort)
  becomeElectron()
  const { startApplication } = await import('./start-application')
  await startApplication({ folder, preloadModules, application })
}

/** The marks by which code tells that it runs in Electron's main process. */
function becomeElectron(): void {
  process.execPath = process.argv[1] ?? process.execPath
  process.argv.splice(1, 1)
  process.argv[0] = process.execPath
  const resourcesPath = join(folder, 'resources')
  const defaultApp = !existsSync(join(resourcesPath, 'app.asar')) && !existsSync(join(resourcesPath, 'app'))
  Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true })
  Object.assign(process, { type: 'browser', resourcesPath, ...(defaultApp ? { defaultApp } : {}) })
  // The app asks the desktop through programs; ours answer by the switches of the test.
  process.env['PATH'] = `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`
}
