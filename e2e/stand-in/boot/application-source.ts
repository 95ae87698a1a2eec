import { extractAll } from '@electron/asar'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { identity } from '../electron/app-paths'

export interface Source {
  /** File to run as the app's main process. */
  main: string
  isPackaged: boolean
}

/** The packed app beside the executable, else the one named on the command line. */
export function findApplication(resources: string, named: string | undefined): Source | undefined {
  const archive = join(resources, 'app.asar')
  if (existsSync(archive)) return open(unpack(archive), archive)
  const folder = join(resources, 'app')
  if (existsSync(folder)) return open(folder, folder)
  return named === undefined ? undefined : open(resolve(named))
}

function open(path: string, packagedAs?: string): Source {
  const isFile = statSync(path).isFile()
  identity.folder = packagedAs ?? (isFile ? dirname(path) : path)
  if (isFile) return { main: path, isPackaged: false }
  const { name, productName, version, main } = readPackage(path)
  identity.name = productName ?? name ?? basename(path)
  identity.version = version ?? '0.0.0'
  return { main: join(path, main ?? 'index.js'), isPackaged: packagedAs !== undefined }
}

function readPackage(folder: string) {
  const file = join(folder, 'package.json')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}'
  return JSON.parse(text) as { name?: string; productName?: string; version?: string; main?: string }
}

/** Node cannot read inside an archive as Electron's can, so the app runs from a copy that lives as long as it does. */
function unpack(archive: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-app-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  extractAll(archive, folder)
  return folder
}
