import { isAbsolute, join, relative, sep } from 'node:path'
import { isOwnAddress } from './page-address'

/** The kinds of file the page's bundle holds; anything else is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
}

export interface PageFile {
  readonly path: string
  readonly contentType: string
}

/**
 * The file of the bundle that an address means, or null. `..`, encoded slashes and backslashes, drive letters and NUL
 * never leave the folder, since the decoded path is checked after it is joined, as the disk will read it.
 */
export function pageFile(address: string, folder: string): PageFile | null {
  if (!isOwnAddress(address)) return null
  const name = decoded(new URL(address).pathname)
  if (name === null || /[\0\\:]/.test(name)) return null
  const path = join(folder, name === '/' || name === '' ? 'index.html' : name)
  const inside = relative(folder, path)
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null
  const contentType = contentTypes[path.slice(path.lastIndexOf('.') + 1)]
  return contentType === undefined ? null : { path, contentType }
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
