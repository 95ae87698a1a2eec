import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  adding,
  companiesOf,
  companiesOnDisk,
  holding,
  hostIn,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

/** Four cards: all in the journal, from the first change on; the first of them in the file, too. */
async function journalled() {
  const folder = await temporaryFolder()
  const host = hostIn(folder)
  await host.start()
  for (const company of ['One', 'Two', 'Three', 'Four']) await host.run(adding(company))
  await host.stop()
  const [name] = (await readdir(folder)).filter((one) => one.includes('journal'))
  const path = join(folder, name ?? '')
  return { folder, path, lines: (await readFile(path, 'utf8')).split('\n') }
}

async function started(folder: string) {
  const host = hostIn(folder)
  return { host, storage: await host.start() }
}

describe('the journal', () => {
  it('takes a change in one line, flushed before it is acknowledged, and leaves the file as it is', async () => {
    const folder = await temporaryFolder()
    const calls: string[] = []
    const fileSystem = watchedFileSystem((call, path) => path.includes('journal') && calls.push(call))
    const host = hostIn(folder, { fileSystem })
    await host.start()
    await host.run(adding('One'))
    await host.run(adding('Two'))
    const before = await readFile(join(folder, 'afterword.json'))
    calls.length = 0
    await host.run(adding('Three'))
    expect(calls).toEqual(['reopen', 'writeAt', 'syncData', 'stamp', 'close'])
    expect(Buffer.compare(await readFile(join(folder, 'afterword.json')), before)).toBe(0)
    expect(await companiesOnDisk(folder)).toEqual(['One', 'Three', 'Two'])
  })

  it('goes on in one line after something that changed nothing', async () => {
    const { host, folder } = await holding('One', 'Two')
    await host.run({ kind: 'setMe', me: {} })
    const before = await readFile(join(folder, 'afterword.json'))
    await host.run(adding('Three'))
    expect(Buffer.compare(await readFile(join(folder, 'afterword.json')), before)).toBe(0)
    await host.stop()
    expect(await companiesOnDisk(folder)).toEqual(['One', 'Three', 'Two'])
  })

  it.each([
    ['half a line', (text: string) => `${text}{"checksum":"crc32-0000`],
    ['its length without its bytes', (text: string) => `${text}${'\0'.repeat(300)}`],
    ['a line of nothing', (text: string) => `${text}${'\0'.repeat(300)}\n`],
  ])('forgives a power cut that left %s at its end', async (_, spoil) => {
    const { folder, path, lines } = await journalled()
    await writeFile(path, spoil(lines.join('\n')))
    const { host, storage } = await started(folder)
    expect([storage, companiesOf(host)]).toEqual([{ state: 'ok' }, ['Four', 'One', 'Three', 'Two']])
    await host.run(adding('Five'))
    await host.stop()
    expect(await companiesOnDisk(folder)).toEqual(['Five', 'Four', 'One', 'Three', 'Two'])
  })

  it('damaged in the middle is told, and what comes after the damage is not dropped', async () => {
    const { folder, path, lines } = await journalled()
    await writeFile(
      path,
      lines.map((line, at) => (at === 3 ? line.replace('Three', 'Thr3e') : line)).join('\n'),
    )
    const { host, storage } = await started(folder)
    expect(storage).toMatchObject({ state: 'damaged', from: 'afterword.json', missing: 1 })
    expect(companiesOf(host)).toEqual(['Four', 'One', 'Two'])
    await host.run(adding('Five'))
    await host.stop()
    const again = await started(folder)
    expect([again.storage, companiesOf(again.host)]).toEqual([
      { state: 'ok' },
      ['Five', 'Four', 'One', 'Two'],
    ])
    const kept = (await readdir(folder)).filter((name) => name.includes('damaged'))
    const texts = await Promise.all(kept.map((name) => readFile(join(folder, name), 'utf8')))
    expect(texts.some((text) => text.includes('Thr3e'))).toBe(true)
  })

  it('is made into the file once it is long, without holding a save up', async () => {
    const folder = await temporaryFolder()
    const host = hostIn(folder, { journalLimit: 3000 })
    await host.start()
    for (let count = 0; count < 40; count += 1) await host.run(adding(`C${count}`))
    await host.stop()
    const file = JSON.parse(await readFile(join(folder, 'afterword.json'), 'utf8')) as { revision: number }
    expect(file.revision).toBeGreaterThan(20)
    expect(await companiesOnDisk(folder)).toHaveLength(40)
  })

  it('of somebody else’s data is left alone', async () => {
    const { folder, path } = await journalled()
    const other = await journalled()
    const text = await readFile(other.path)
    await writeFile(path.replace(/-0-.*/, '-0-other.jsonl'), text)
    const { host } = await started(folder)
    expect(companiesOf(host)).toEqual(['Four', 'One', 'Three', 'Two'])
  })
})

describe('two machines that edit the same folder in turn', () => {
  it('each go on from where the other was', async () => {
    const folder = await temporaryFolder()
    const expected: string[] = []
    for (let turn = 0; turn < 12; turn += 1) {
      const { host, storage } = await started(folder)
      expect(storage.state).toBe(turn === 0 ? 'new' : 'ok')
      for (const half of ['a', 'b']) {
        expected.push(`${turn}${half}`)
        await host.run(adding(`${turn}${half}`))
      }
      await host.stop()
    }
    expect(await companiesOnDisk(folder)).toEqual(expected.toSorted())
    expect((await readdir(folder)).filter((name) => /conflict|damaged/.test(name))).toEqual([])
  })
})
