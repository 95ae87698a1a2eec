import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { findRuntime } from '../../build/runtime'

/** What the sample app leaves in its main process for these tests. */
interface Sample {
  seen: string[]
  secondStarts: { argv: string[]; folder: string }[]
  notify: () => { show: () => void; on: (event: string, listener: () => void) => void }
}
interface Bridge {
  echo: (...values: unknown[]) => Promise<{ values: unknown[]; sender: string; origin: string }>
  fail: () => Promise<unknown>
  askForFunction: () => Promise<unknown>
  tell: (value: unknown) => void
  onTold: (listener: (value: unknown) => void) => () => void
}
declare global {
  var sample: Sample & Bridge
}

const runtime = findRuntime()
Object.assign(process.env, runtime.environment)
const folder = join(import.meta.dirname, 'sample')

interface Running {
  app: ElectronApplication
  page: Page
}
type Launch = (...switches: string[]) => Promise<Running>

const test = base.extend<{ profile: string; launch: Launch; running: Running }>({
  profile: async ({}, use, info) => use(info.outputPath('profile')),
  launch: async ({ profile }, use) => {
    const apps: ElectronApplication[] = []
    await use(async (...switches) => {
      const app = await _electron.launch({
        args: [folder, `--user-data-dir=${profile}`, ...switches],
        // Otherwise Playwright's own 'light' wins over `nativeTheme`.
        colorScheme: null,
      })
      apps.push(app)
      const page = await app.firstWindow()
      await expect(page.locator('#worker')).toHaveText('worker 201')
      return { app, page }
    })
    for (const app of apps) await app.close()
  },
  running: async ({ launch }, use) => use(await launch()),
})

const shown = (app: ElectronApplication): Promise<boolean[]> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))

test.describe('the stand-in', { tag: '@stand-in' }, () => {
  test('serves the app under its own policy, workers included', async ({ running: { app, page } }) => {
    await page.getByRole('button', { name: 'Count' }).click()
    await expect(page.locator('output')).toHaveText('1')
    expect(
      await page.evaluate(() => ['require' in globalThis, 'inlineRan' in globalThis, isSecureContext]),
    ).toEqual([false, false, true])
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 620])
    const url = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    )
    expect(url).toBe('app://bundle/index.html')
    expect((await page.screenshot()).length).toBeGreaterThan(1000)
  })

  test('carries the values of structured clone both ways and refuses the rest', async ({
    running: { page },
  }) => {
    const result = await page.evaluate(async () => {
      const { values, sender, origin } = await sample.echo(
        new Uint8Array([1, 2]),
        undefined,
        NaN,
        new Date(5),
        new Map([[1, new Set([2])]]),
        { a: undefined },
      )
      const [bytes, nothing, number, date, map, record] = values as [
        Uint8Array,
        unknown,
        number,
        Date,
        Map<number, Set<number>>,
        object,
      ]
      const kinds = [
        bytes instanceof Uint8Array && bytes[1] === 2,
        nothing === undefined,
        Number.isNaN(number),
        date.getTime() === 5,
      ]
      return { sender, origin, kinds: [...kinds, map.get(1)?.has(2), 'a' in record], count: values.length }
    })
    expect(result).toEqual({
      sender: 'app://bundle/index.html',
      origin: 'app://bundle',
      kinds: Array(6).fill(true),
      count: 6,
    })
    const refusals = await page.evaluate(() => {
      const failing = [async () => sample.echo(new Proxy({}, {})), sample.askForFunction, sample.fail]
      return Promise.all(failing.map((call) => call().catch((reason: unknown) => (reason as Error).message)))
    })
    expect(refusals).toEqual([
      'An object could not be cloned.',
      "Error invoking remote method 'function': Error: An object could not be cloned.",
      "Error invoking remote method 'fail': Error: as asked",
    ])
  })

  test('lets main speak to the page, also after a reload', async ({ running: { page } }) => {
    await page.reload()
    const told = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const stop = sample.onTold((value) => {
            stop()
            resolve(value)
          })
          sample.tell({ count: 3 })
        }),
    )
    expect(told).toEqual({ count: 3 })
  })

  test('asks the app about every way out and opens none', async ({ running: { app, page } }) => {
    await page.getByText('Leave').click()
    await page.getByText('Open').click()
    expect(await page.evaluate(() => window.open('https://elsewhere.test/script'))).toBe(null)
    await page.evaluate(() => void (location.href = 'mailto:someone@elsewhere.test'))
    const ways = [
      'https://elsewhere.test/link',
      'https://elsewhere.test/blank',
      'https://elsewhere.test/script',
      'mailto:someone@elsewhere.test',
    ]
    await expect.poll(() => app.evaluate(() => sample.seen)).toEqual(ways)
    expect(app.windows()).toHaveLength(1)
    const answer = () =>
      new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('denied'),
        ),
      )
    expect(await page.evaluate(answer)).toBe('denied')
  })

  test('follows the theme main chooses', async ({ running: { app, page } }) => {
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
    expect(await isDark()).toBe(false)
    await app.evaluate(({ nativeTheme }) => void (nativeTheme.themeSource = 'dark'))
    await expect.poll(isDark).toBe(true)
    await page.reload()
    expect(await isDark()).toBe(true)
  })

  test('hides into the tray and comes back from its menu', async ({ running: { app } }) => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    expect(await shown(app)).toEqual([false])
    await app.evaluate(() => {
      const [tray] = standIn.trays as { contextMenu: Electron.Menu }[]
      tray?.contextMenu.getMenuItemById('show')?.click()
    })
    expect(await shown(app)).toEqual([true])
  })

  test('keeps what was shown for the test to act on', async ({ running: { app } }) => {
    const clicked = await app.evaluate(async () => {
      const notification = sample.notify()
      const heard = new Promise((resolve) => notification.on('click', () => resolve('clicked')))
      notification.show()
      ;(standIn.notifications.at(-1) as NodeJS.EventEmitter).emit('click')
      return heard
    })
    expect(clicked).toBe('clicked')
    const answer = await app.evaluate(async ({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: 'chosen.csv' })
      return (await dialog.showSaveDialog({})).filePath
    })
    expect(answer).toBe('chosen.csv')
    await expect(app.evaluate(({ app: module }) => module.getFileIcon('x'))).rejects.toThrow(
      'stand-in: app.getFileIcon is not provided',
    )
  })

  test('tells the first instance of a second start', async ({ running: { app }, profile }) => {
    const second = spawn(runtime.executable, [folder, `--user-data-dir=${profile}`, 'afterword://open'])
    expect(await once(second, 'exit')).toEqual([0, null])
    await expect
      .poll(() => app.evaluate(() => sample.secondStarts.map(({ argv }) => argv.at(-1))))
      .toEqual(['afterword://open'])
  })

  test('starts again after a crash of main and leaves no Chromium behind', async ({ launch, profile }) => {
    const { app } = await launch()
    app.process().kill('SIGKILL')
    await once(app.process(), 'exit')
    const left = () => spawnSync('pgrep', ['--full', profile], { encoding: 'utf8' }).stdout
    await expect.poll(left).toBe('')
    const again = await launch()
    expect(await shown(again.app)).toEqual([true])
  })

  test('waits for an app that delays its quit', async ({ launch }) => {
    const { app } = await launch('--slow-quit')
    const began = Date.now()
    await app.close()
    expect(Date.now() - began).toBeGreaterThan(190)
  })

  test('ends cleanly on SIGTERM', async ({ launch }) => {
    const { app } = await launch()
    app.process().kill('SIGTERM')
    expect(await once(app.process(), 'exit')).toEqual([0, null])
  })
})
