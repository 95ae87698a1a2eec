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
