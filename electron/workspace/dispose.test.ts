import { appendFile, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instant } from '#core/time/kinds'
import { delay } from './delay'
import { createJournalPen } from './journal-pen'
import { headerText, lineText, readSegment } from './journal-text'
import { nodeFileSystem } from './node-file-system'
import { asRead, disposeOf, readSegments } from './segments'
import { diskOf, temporaryFolder, watchedFileSystem } from './workspace.test-data'

const lineOf = (revision: number) =>
  lineText({ revision, after: '', at: instant('2027-04-08T09:45:00Z'), label: 'x', records: [] }).text

/** Another program's segment of one line, as we have read it. */
async function theirs() {
  const folder = await temporaryFolder()
  const segment = join(folder, 'afterword.journal-0-theirs.jsonl')
  await writeFile(segment, headerText('one', 0) + lineOf(1))
  const seen = asRead(await readSegments(join(folder, 'afterword.json'), nodeFileSystem))
  const lines = async () => readSegment(await readFile(segment)).lines.map(({ revision }) => revision)
  return { folder, segment, seen, lines }
}

describe('hazard 7: a segment that another program may still write to', () => {
  it('goes once all that is in it stands in the file', async () => {
    const { folder, seen } = await theirs()
    await disposeOf(seen, diskOf())
    expect(await readdir(folder)).toEqual([])
  })

  it('stays when it was added to since it was read', async () => {
    const { segment, seen, lines } = await theirs()
    await appendFile(segment, lineOf(2))
    await disposeOf(seen, diskOf())
    expect(await lines()).toEqual([1, 2])
  })

  it('is there again when it is added to in the very moment it goes', async () => {
    const { segment, seen, lines } = await theirs()
    const fileSystem = watchedFileSystem(async (call) => {
      if (call === 'takeAway') await appendFile(segment, lineOf(2))
    })
    await disposeOf(seen, diskOf(fileSystem))
    expect(await lines()).toEqual([1, 2])
  })
})

describe('hazard 7: a line that is written', () => {
  it.each([
    ['cleared away', (segment: string) => rm(segment)],
    ['moved aside', (segment: string) => rename(segment, `${segment}.aside`)],
    [
      'replaced',
      async (segment: string) => {
        const bytes = await readFile(segment)
        await rm(segment)
        await writeFile(segment, bytes)
      },
    ],
  ])('is not called saved when its segment was %s meanwhile', async (_, interfere) => {
    const { folder, segment } = await theirs()
    const own = join(folder, 'afterword.journal-1-own.jsonl')
    // The pen has the old one open, so that its number is not given to the new one.
    const fileSystem = watchedFileSystem((call) => (call === 'syncData' ? interfere(own) : null))
    const pen = createJournalPen({ fileSystem, delay })
    await pen.begin(own, headerText('one', 1))
    const addition = { path: join(folder, 'afterword.json'), stamp: null, segments: [segment, own] }
    await expect(pen.add({ ...addition, text: lineOf(2) })).rejects.toThrow('own.jsonl')
  })
})
