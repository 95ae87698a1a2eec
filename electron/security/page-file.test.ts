import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePage } from './app-protocol'
import { pageFile } from './page-file'

describe('an address of the page', () => {
  test.each([
    ['app://bundle/index.html', '/bundle/index.html'],
    ['app://bundle/', '/bundle/index.html'],
    ['app://bundle', '/bundle/index.html'],
    ['app://bundle/assets/main-1a2b.js?v=1#top', '/bundle/assets/main-1a2b.js'],
    ['app://bundle/assets/../index.html', '/bundle/index.html'],
    ['app://bundle/../../index.html', '/bundle/index.html'],
    ['app://bundle/a%20b.svg', '/bundle/a b.svg'],
    ['app://bundle/..index.html', '/bundle/..index.html'],
  ])('%s means %s', (address, path) => {
    expect(pageFile(address, '/bundle')?.path).toBe(path)
  })

  test.each([
    'app://bundle/..%2f..%2fetc%2fpasswd.json',
    'app://bundle/%2e%2e%2f%2e%2e%2fsecret.json',
    'app://bundle/..%5c..%5csecret.json',
    'app://bundle/assets%5c..%5c..%5csecret.json',
    'app://bundle/index.html%00.js',
    'app://bundle/C:%5cWindows%5csecret.json',
    'app://bundle/C:/Windows/secret.json',
    'app://bundle/%c0%ae%c0%ae/secret.json',
    'app://bundle/%',
    'app://bundle/..%2fbundle-of-others/index.html',
    'app://bundle.evil/index.html',
    'app://bundle@evil/index.html',
    'app://other/index.html',
    'app:/bundle/index.html',
    'file:///bundle/index.html',
    'https://bundle/index.html',
    'app://bundle/afterword.sqlite',
    'app://bundle/etc/passwd',
    'app://bundle/index.html%2f',
    'nonsense',
    '',
  ])('%s means no file', (address) => {
    expect(pageFile(address, '/bundle')).toBeNull()
  })
})

describe('serving', () => {
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'afterword-page-'))
    mkdirSync(join(root, 'page'))
    writeFileSync(join(root, 'secret.json'), '{"secret":true}')
    writeFileSync(join(root, 'page', 'index.html'), '<p>page</p>')
    symlinkSync(join(root, 'secret.json'), join(root, 'page', 'inside.json'))
  })
  afterAll(() => rmSync(root, { recursive: true }))

  const get = (path: string, method = 'GET') =>
    servePage({ url: `app://bundle/${path}`, method }, join(root, 'page'))

  test('a file comes with its type and the policy', async () => {
    const response = await get('index.html')
    expect([response.status, await response.text()]).toEqual([200, '<p>page</p>'])
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('a link that leads out of the bundle is not followed', async () => {
    expect((await get('inside.json')).status).toBe(404)
  })

  test.each([
    ['missing.js', 'GET', 404],
    ['index.html', 'POST', 400],
    ['..%2fsecret.json', 'GET', 400],
  ])('%s by %s is refused with %i, and the refusal carries the policy too', async (path, method, status) => {
    const response = await get(path, method)
    expect(response.status).toBe(status)
    expect(await response.text()).toBe('')
    expect(response.headers.get('content-security-policy')).not.toBeNull()
  })
})
