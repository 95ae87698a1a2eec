import { cp, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failed } from '#core/workspace/failure'
import { sampleOfVersion1 } from '#core/workspace/samples/version-1'
import { checksumOf } from './checksum'
import { dataFolder } from './data-folder'
import { parseDocumentBytes } from './document-text'
import { adding, companiesOf, diskOf, holding, hostIn, temporaryFolder } from './workspace.test-data'

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const twice = sampleOfVersion1.replace('"people":{', '"people":{},"people":{')

/** A file as another program would leave it, brought in by hand. */
async function given(text: string) {
  const { folder, host } = await holding('Mine')
  const path = join(await temporaryFolder(), 'given.json')
  await writeFile(path, text)
  const before = await readFile(join(folder, 'afterword.json'))
  const answer = await host.desk.lookAtFile(path)
  const restored = await host.desk.restore(path, 'replace')
  await host.run(adding('Later'))
  await host.stop()
  const isSame = Buffer.compare(await readFile(join(folder, 'afterword.json')), before) === 0
  const again = hostIn(folder)
  await again.start()
  return { answer, restored, isSame, companies: companiesOf(again) }
}

describe('hazard 19: a file that could never be saved again, or says two things at once', () => {
  it.each([
    ['JSN-04: with two values under one key', twice],
    ['nested 20,000 deep', sampleOfVersion1.replace('"a2":{', `"a2":{"odd":${deep(20_000)},`)],
    [
      'nested 200,000 deep in a part that we do not know',
      sampleOfVersion1.replace('"people":{', `"odd":${deep(200_000)},"people":{`),
    ],
  ])('%s is refused, and later saves work', async (_, text) => {
    expect(text).not.toBe(sampleOfVersion1)
    expect(await given(text)).toEqual({
      answer: failed('copyDamaged'),
      restored: failed('notFound'),
      isSame: true,
      companies: ['Later', 'Mine'],
    })
  })

  it('of ours that somebody edited so is kept, and gone on from with what is sound', async () => {
    const { folder, host } = await holding('First', 'Second')
    await host.stop()
    const file = join(folder, 'afterword.json')
    const text = await readFile(file, 'utf8')
    const edited = text.replace('"people":{', '"applications":{},\n"people":{')
    await writeFile(file, edited)
    const again = hostIn(folder)
    expect(await again.start()).toMatchObject({ state: 'damaged' })
    expect(companiesOf(again)).toEqual(['First', 'Second'])
    const names = (await readdir(folder)).filter((name) => name.startsWith('afterword.damaged-'))
    expect(await readFile(join(folder, names[0] ?? ''), 'utf8')).toBe(edited)
  })

  it('is looked through only where no checksum of ours vouches for it', () => {
    expect(parseDocumentBytes(Buffer.from('{"a":1,"a":2}'))).toEqual({ state: 'damaged', reason: 'keyTwice' })
    expect(parseDocumentBytes(Buffer.from(deep(100)))).toEqual({ state: 'damaged', reason: 'tooDeep' })
  })
})

describe('hazard 18: lines of a journal that are whole but not ours', () => {
  const line = (content: object): string => {
    const body = JSON.stringify(content).slice(1)
    return `{"checksum":"${checksumOf(Buffer.from(body))}",${body}\n`
  }
  const after = { revision: 3, after: 'crc32-00000000', at: '2027-04-08T09:45:00Z', label: 'addApplication' }

  it.each([
    ['without records', after],
    ['with a number for records', { ...after, records: 7 }],
    [
      'for a table __proto__',
      { ...after, records: [{ table: '__proto__', id: 'x', record: { polluted: true } }] },
    ],
    ['with a text for a record', { ...after, records: [{ table: 'people', id: 'x', record: 'x' }] }],
    ['with half a revision', { ...after, revision: 2.5, records: [] }],
  ])('%s count as damaged and change nothing', async (_, content) => {
    const { folder, host } = await holding('First', 'Second')
    await host.stop()
    const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.jsonl'))
    await cp(join(folder, name), join(folder, `${name}.kept`))
    await writeFile(join(folder, name), `${await readFile(join(folder, name), 'utf8')}${line(content)}`)
    const again = hostIn(folder)
    expect(await again.start()).toMatchObject({ state: 'damaged', missing: 1 })
    expect(companiesOf(again)).toEqual(['First', 'Second'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

it('hazard 19: a note of where the data is that is no such note is passed over', async () => {
  const usual = join(await temporaryFolder(), 'data')
  for (const text of ['{"folder":"/a","folder":"/b"}', deep(5000), 'null', '{"folder":7}', '']) {
    await writeFile(`${usual}-folder.json`, text)
    expect(await dataFolder(usual, diskOf())).toBe(usual)
  }
  await writeFile(`${usual}-folder.json`, '\uFEFF{"folder":"/elsewhere"}')
  expect(await dataFolder(usual, diskOf())).toBe('/elsewhere')
})
