import { cp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beginSegment, continueSegment, SegmentChanged } from './append-journal'
import { Overtaken, writeDurably } from './durable-file'
import { inTurn } from './in-turn'
import { nodeFileSystem } from './node-file-system'
import {
  adding,
  companiesOf,
  diskOf,
  hostIn,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

/** What stands in a folder as it is left at this moment: nobody has the time to put anything right. */
async function leftIn(folder: string): Promise<string> {
  const after = await temporaryFolder()
  // Backups are made at leisure meanwhile.
  const counts = (path: string): boolean => !path.includes('backups') && !path.endsWith('.tmp')
  await cp(folder, after, { recursive: true, filter: counts })
  const names = (await readdir(after, { recursive: true })).filter((name) => /\.jsonl?$/.test(name))
  return (await Promise.all(names.map((name) => readFile(join(after, name), 'utf8')))).join('\n')
}

/** Our host in a folder where another one saves too, and what happens when ours comes to a call for the first time. */
async function twoWriters() {
  const folder = await temporaryFolder()
  let meanwhile: { call: string; in: string; act: () => unknown } | null = null
  const ours = hostIn(folder, {
    fileSystem: watchedFileSystem(async (call, path) => {
      if (meanwhile === null || call !== meanwhile.call || !path.includes(meanwhile.in)) return
      const { act } = meanwhile
      meanwhile = null
      await act()
    }),
  })
  await ours.start()
  await ours.run(adding('Base'))
  const other = hostIn(folder)
  await other.start()
  return {
    ...{ folder, ours, other, file: join(folder, 'afterword.json') },
    when: (call: string, part: string, act: () => unknown) => (meanwhile = { call, in: part, act }),
  }
}

describe('hazard 7: two programs in one folder', () => {
  it.each([
    ['our file is put in place', 'rename', '.afterword.json.'],
    ['their journal is cleared away', 'takeAway', '.journal-'],
  ])('what one saves while, in the other, %s is not lost', async (_moment, call, part) => {
    const { folder, ours, other, when } = await twoWriters()
    await other.run(adding('Early'))
    let saved = false
    when(call, part, async () => {
      const answer = await other.run(adding('Late'))
      saved = answer.ok && answer.value.saved
    })
    await ours.run(adding('Ours'))
    expect(saved).toBe(true)
    const left = await leftIn(folder)
    expect(['Base', 'Early', 'Late', 'Ours'].filter((company) => !left.includes(company))).toEqual([])
  })

  it('a file that came after we looked is looked at too before ours takes its place', async () => {
    const { folder, ours, file, when } = await twoWriters()
    const base = await readFile(file, 'utf8')
    await writeFile(file, base.replace('Base', 'Theirs'))
    when('create', '.afterword.json.', () => writeFile(file, base.replace('Base', 'Theirs again')))
    await ours.run(adding('Ours'))
    const left = await leftIn(folder)
    expect(['"Theirs"', '"Theirs again"', '"Ours"'].filter((company) => !left.includes(company))).toEqual([])
    expect(companiesOf(ours)).toEqual(['Base', 'Ours'])
  })
})

it('a line that was written to a journal just taken away is not told to be saved', async () => {
  const path = join(await temporaryFolder(), 'afterword.journal-0-w.jsonl')
  const taking = watchedFileSystem((call) => (call === 'syncData' ? rm(path) : undefined))
  const segment = await beginSegment(path, 'first\n', diskOf())
  await expect(continueSegment(segment, 'second\n', diskOf(taking))).rejects.toThrow(SegmentChanged)
})

describe('a file that is replaced', () => {
  it('is left alone where it is not the one that was expected', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.json')
    await writeFile(path, 'theirs')
    await expect(writeDurably(path, Buffer.from('ours'), diskOf(), null)).rejects.toThrow(Overtaken)
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['theirs', ['a.json']])
    await writeDurably(path, Buffer.from('ours'), diskOf(), await nodeFileSystem.stamp(path))
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['ours', ['a.json']])
  })

  it('is nobody else’s turn meanwhile', async () => {
    const path = join(await temporaryFolder(), 'a.json')
    const order: string[] = []
    const turn = (name: string) =>
      inTurn(path, diskOf(), async () => {
        order.push(`${name} begins`)
        await stat(join(path, '..'))
        order.push(`${name} ends`)
      })
    await Promise.all([turn('one'), turn('other')])
    expect(order.map((said) => said.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends'])
  })

  it('waits for no program that was killed in its turn', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, '.a.json.turn'), '')
    let waited = 0
    const disk = diskOf(nodeFileSystem, async (milliseconds) => void (waited += milliseconds))
    expect(await inTurn(join(folder, 'a.json'), disk, () => Promise.resolve('done'))).toBe('done')
    expect(waited).toBeGreaterThan(1000)
    expect(waited).toBeLessThan(5000)
    expect(await readdir(folder)).toEqual([])
  })
})
