import type { Protocol } from 'electron'
import { readFile, realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Part } from '../part'
import { contentSecurityPolicy } from './content-security-policy'
import { pageScheme } from './page-address'
import { pageFile } from './page-file'

/** Must run before the app is ready: only then can a scheme become one with an origin, a secure context and a code cache. */
export function registerPageScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges }])
}

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Answers one request of the page from its bundle. */
export async function servePage(
  request: { readonly url: string; readonly method: string },
  folder: string,
): Promise<Response> {
  const file = pageFile(request.url, folder)
  if (file === null || request.method !== 'GET') return new Response('', { status: 400, headers })
  try {
    // A link inside the bundle must not lead out of it.
    if (relative(await realpath(folder), await realpath(file.path)).startsWith('..'))
      throw new Error('outside')
    return new Response(await readFile(file.path), {
      headers: { ...headers, 'Content-Type': file.contentType },
    })
  } catch {
    return new Response('', { status: 404, headers })
  }
}

/** Serves the page under `app://bundle/` instead of `file:`, which would let it read the whole disk. */
export function createAppProtocol(protocol: Pick<Protocol, 'handle' | 'unhandle'>, folder: string): Part {
  return {
    name: 'app protocol',
    start: () => protocol.handle(pageScheme, (request) => servePage(request, folder)),
    stop: () => protocol.unhandle(pageScheme),
  }
}
