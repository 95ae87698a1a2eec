import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Running } from './fixtures/afterword'
import { Intruder } from './fixtures/intruder'

const elsewhere = [
  'https://evil.example/',
  'https://bundle.evil.example/index.html',
  'app://bundle.evil/index.html',
  'file:///etc/passwd',
  'data:text/html,<h1>Gone</h1>',
  'javascript:document.body.remove()',
  'vbscript:x',
  'blob:https://evil.example/1',
]

/** As code of the page does it, which then goes on: a script that was stopped may not hold up the test. */
async function slip({ page }: Running, code: (address: string) => void, address: string): Promise<void> {
  await page.evaluate(
    ([source, to]) => {
      const act = (0, eval)(`(${source})`) as (address: string) => void
      setTimeout(() => act(to))
    },
    [code.toString(), address] as const,
  )
}

const ways: Readonly<Record<string, (address: string) => void>> = {
  'a script that goes elsewhere': (address) => {
    window.location.href = address
  },
  'a script that replaces the page': (address) => window.location.replace(address),
  'a new window': (address) => void window.open(address),
  'a link': (address) => {
    const link = document.createElement('a')
    link.href = address
    document.body.append(link)
    link.click()
  },
  'a link to a new window': (address) => {
    const link = document.createElement('a')
    Object.assign(link, { href: address, target: '_blank', rel: 'opener' })
    document.body.append(link)
    link.click()
  },
  'a refresh': (address) => {
    const meta = document.createElement('meta')
    Object.assign(meta, { httpEquiv: 'refresh', content: `0;url=${address}` })
    document.head.append(meta)
  },
}

for (const [name, way] of Object.entries(ways)) {
  test(`${name} leads nowhere: the page stays and no window opens`, async ({ running }) => {
    const intruder = new Intruder(running.page)
    await intruder.watch()
    for (const address of elsewhere) {
      await slip(running, way, address)
      await intruder.expectStillHere()
    }
    const shown = await running.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getURL()),
    )
    expect(shown).toEqual(['app://bundle/index.html'])
  })
}

test('a form sends nothing', async ({ running }) => {
  const intruder = new Intruder(running.page)
  await intruder.watch()
  await slip(
    running,
    (address) => {
      const form = document.createElement('form')
      Object.assign(form, { action: address, method: 'post' })
      document.body.append(form)
      form.submit()
    },
    'https://evil.example/',
  )
  await expect.poll(() => intruder.violations()).toEqual(['form-action'])
  expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getURL())).toBe(
    'app://bundle/index.html',
  )
})

test('a link let go over the window is not shown in it, a file is looked at', async ({ running }) => {
  const { page } = running
  const intruder = new Intruder(page)
  await intruder.watch()
  const session = await page.context().newCDPSession(page)
  const letGo = async (data: { items: { mimeType: string; data: string }[]; files?: string[] }) => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', {
        type,
        x: 400,
        y: 400,
        data: { dragOperationsMask: 1, ...data },
      })
  }
  await letGo({ items: [{ mimeType: 'text/uri-list', data: 'https://evil.example/' }] })
  await intruder.expectStillHere()
  await letGo({ items: [{ mimeType: 'text/uri-list', data: 'file:///etc/passwd' }] })
  await intruder.expectStillHere()
  await letGo({ items: [{ mimeType: 'text/html', data: '<b>bold</b>' }] })
  await intruder.expectStillHere()
  await letGo({ items: [], files: [import.meta.filename] })
  await expect(page.getByRole('dialog')).toContainText('This file is of another kind')
})

test('place, camera, microphone, notifications, clipboard and devices are refused to the page', async ({
  running,
}) => {
  const states = await running.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'local-fonts',
    ]
    const asked = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      return [name, state] as const
    })
    return Object.fromEntries(await Promise.all(asked))
  })
  expect(new Set(Object.values(states))).toEqual(new Set(['denied']))
  const said = await running.page.evaluate(async () => {
    const word = (asked: Promise<unknown>): Promise<string> =>
      asked.then(
        () => 'granted',
        (error: unknown) => (error as Error).name,
      )
    return {
      place: await new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          ({ code }) => resolve(code === 1 ? 'denied' : String(code)),
        ),
      ),
      notifications: await Notification.requestPermission(),
      camera: await word(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await word(navigator.mediaDevices.getUserMedia({ audio: true })),
      clipboard: await word(navigator.clipboard.readText()),
    }
  })
  expect(said.place).toBe('denied')
  expect(said.notifications).toBe('denied')
  for (const answer of [said.camera, said.microphone, said.clipboard])
    expect(['NotAllowedError', 'NotFoundError']).toContain(answer)
})

test('the page saves no file by itself', async ({ running, profile }) => {
  await slip(
    running,
    (address) => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([address]))
      link.download = 'notes.html'
      document.body.append(link)
      link.click()
    },
    'https://evil.example/',
  )
  await expect.poll(() => readFileSync(join(profile, 'logs/main.log'), 'utf8')).toContain('download refused')
})
