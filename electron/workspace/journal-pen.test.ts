import { appendFile, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blockingFileSystem } from './blocking-file-system'
import { delay } from './delay'
import { createJournalPen, type Addition } from './journal-pen'
import { headerText, lineText, readSegment } from './journal-text'
import { nodeFileSystem } from './node-file-system'
import { instant } from '#core/time/kinds'
import { adding, companiesOnDisk, hostIn, temporaryFolder } from './workspace.test-data'

const room = 4096
const lineOf = (revision: number, after = '') =>
  lineText({ revision, after, at: instant('2027-04-08T09:45:00Z'), label: 'x', records: [] }).text

/** A pen at its segment, beside a document. */
async function atWork() {
  const folder = await temporaryFolder()
  const path = join(folder, 'afterword.json')
  await writeFile(path, '{}')
  const segment = join(folder, 'afterword.journal-0-w.jsonl')
  const pen = createJournalPen({ fileSystem: blockingFileSystem, delay })
  await pen.begin(segment, headerText('one', 0))
  const stamp = await nodeFileSystem.stamp(path)
  const adding = (text: string, others: Partial<Addition> = {}): Promise<boolean> =>
    pen.add({ path, stamp, segments: [segment], text, ...others })
  return { folder, path, segment, pen, adding }
}

describe('the pen', () => {
  it('writes into the room laid out ahead, and the file keeps its length', async () => {
    const { segment, pen, adding } = await atWork()
    await pen.layOut(room)
    const laidOut = (await stat(segment)).size
    expect(await adding(lineOf(1))).toBe(true)
    expect(await adding(lineOf(2))).toBe(true)
    expect((await stat(segment)).size).toBe(laidOut)
    const { lines, damaged } = readSegment(await readFile(segment))
    expect([lines.map(({ revision }) => revision), damaged]).toEqual([[1, 2], 0])
  })

  it('writes beyond the room where a change is longer', async () => {
    const { segment, pen, adding } = await atWork()
    await pen.layOut(64)
    const long = lineText({
      ...{ revision: 1, after: '', at: instant('2027-04-08T09:45:00Z'), records: [] },
      label: 'x'.repeat(500),
    }).text
    await adding(long)
    await adding(lineOf(2))
    await pen.end()
    expect(await readFile(segment, 'utf8')).toBe(headerText('one', 0) + long + lineOf(2))
  })

  it('leaves plain text behind when it ends', async () => {
    const { segment, pen, adding } = await atWork()
    await pen.layOut(room)
    await adding(lineOf(1))
    await pen.end()
    expect(await readFile(segment, 'utf8')).toBe(headerText('one', 0) + lineOf(1))
  })

  it('adds nothing once somebody else has written in the folder', async () => {
    const { folder, path, segment, adding } = await atWork()
    const before = await readFile(segment)
    await writeFile(join(folder, 'afterword.journal-0-other.jsonl'), '')
    expect(await adding(lineOf(1))).toBe(false)
    expect(await adding(lineOf(1), { segments: await journalIn(folder) })).toBe(true)
    await writeFile(path, '{"more":1}')
    const after = await readFile(segment)
    expect(await adding(lineOf(2), { segments: await journalIn(folder) })).toBe(false)
    expect(await readFile(segment)).toEqual(after)
    expect(after.length).toBeGreaterThan(before.length)
  })

  it('gives up a segment that another program has written to', async () => {
    const { segment, adding } = await atWork()
    await appendFile(segment, 'theirs')
    await expect(adding(lineOf(1))).rejects.toThrow('afterword.journal')
    await expect(adding(lineOf(1))).rejects.toMatchObject({ name: 'NoSegment' })
    expect(await readFile(segment, 'utf8')).toBe(`${headerText('one', 0)}theirs`)
  })
})

const journalIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.includes('journal')).map((name) => join(folder, name))

describe('a segment whose room was never taken in', () => {
  it.each([
    ['as it was laid out', ''],
    ['with half a line in it', '{"checksum":"crc32-00'],
    ['with the end of a line whose beginning did not reach the disk', `${'\0'.repeat(40)}:"x"}\n`],
  ])('is read like any other: %s', async (_, torn) => {
    const folder = await temporaryFolder()
    const host = hostIn(folder)
    await host.start()
    for (const company of ['One', 'Two']) await host.run(adding(company))
    await host.stop()
    const [segment] = await journalIn(folder)
    await appendFile(segment ?? '', torn + '\0'.repeat(room))
    expect(await companiesOnDisk(folder)).toEqual(['One', 'Two'])
    expect((await readdir(folder)).filter((name) => name.includes('damaged'))).toEqual([])
  })
})
