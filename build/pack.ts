import { parseArgs } from 'node:util'
import { build, Platform, type Configuration } from 'electron-builder'
import { buildApp } from './build-app'
import { packaging } from './electron-builder.config'
import { describeRuntime, findRuntime, root, type Runtime } from './runtime'

/** `npm run pack`: installers of the system it runs on; with `--dir` only the unpacked app, in `release/`. */
async function pack(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { dir: { type: 'boolean', default: false } } })
  buildApp()
  const runtime = findRuntime({ mayFetch: true })
  console.log(describeRuntime(runtime))
  if (runtime.kind === 'stand-in' && !values.dir) {
    throw new Error('Installers are made of the real Electron only. Here `npm run pack -- --dir` works.')
  }
  const targets = Platform.current().createTarget(values.dir ? ['dir'] : null)
  await build({ projectDir: root, targets, config: packagingFor(runtime), publish: 'never' })
}

/** The stand-in is a script: it has no fuses to set. */
function packagingFor({ kind, distFolder, version }: Runtime): Configuration {
  const where = { electronDist: distFolder, electronVersion: version }
  return { ...packaging, ...where, ...(kind === 'stand-in' ? { electronFuses: null } : {}) }
}

try {
  await pack(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
