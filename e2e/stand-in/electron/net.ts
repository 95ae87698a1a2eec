import type { Net } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strict } from '../strict'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** Files only: a protocol handler may answer with `net.fetch('file:…')`, and nothing here may reach a network. */
export const net = strict('net', {
  isOnline: () => false,
  fetch: async (input) => {
    const url = typeof input === 'string' ? input : input.url
    if (!url.startsWith('file:')) throw new Error('net::ERR_INTERNET_DISCONNECTED')
    const path = fileURLToPath(url)
    const body = await readFile(path).catch(() => Promise.reject(new Error('net::ERR_FILE_NOT_FOUND')))
    return new Response(body, {
      headers: { 'content-type': types[extname(path)] ?? 'application/octet-stream' },
    })
  },
} satisfies Pick<Net, 'isOnline' | 'fetch'>)
