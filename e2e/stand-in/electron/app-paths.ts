import { mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { commandLine } from './command-line'

const chosen = new Map<string, string>()

export const identity = {
  name: 'Electron',
  version: process.versions.electron,
  folder: process.cwd(),
}

/** The folders Electron names, with `--user-data-dir` heard as Electron hears it. */
export function getPath(name: string): string {
  const path = chosen.get(name) ?? standardPath(name)
  if (path === undefined) throw new Error(`Failed to get '${name}' path`)
  return path
}

export function setPath(name: string, path: string): void {
  if (standardPath(name) === undefined) throw new Error(`Failed to set path: ${name}`)
  if (resolve(path) !== path) throw new Error('Path must be absolute')
  if (name === 'userData') mkdirSync(path, { recursive: true })
  chosen.set(name, path)
}

function standardPath(name: string): string | undefined {
  const home = homedir()
  switch (name) {
    case 'home':
      return home
    case 'appData':
      return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config')
    case 'userData':
    case 'sessionData':
      return userData()
    case 'logs':
      return join(getPath('userData'), 'logs')
    case 'crashDumps':
      return join(getPath('userData'), 'Crashpad')
    case 'temp':
      return tmpdir()
    case 'exe':
    case 'module':
      return process.execPath
    case 'desktop':
    case 'documents':
    case 'downloads':
    case 'music':
    case 'pictures':
    case 'videos':
      return join(home, name[0]?.toUpperCase() + name.slice(1))
    default:
      return undefined
  }
}

function userData(): string {
  const given = commandLine.getSwitchValue('user-data-dir')
  return given ? resolve(given) : join(getPath('appData'), identity.name)
}
