import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryWorkspace } from '#core/workspace/arbitrary.test-data'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { readDocument } from '#core/workspace/read-document'
import { sampleOfVersion2 } from '#core/workspace/samples/version-2'
import { tableJudges } from '#core/workspace/table-judges'
import { emptyWorkspace } from '#core/workspace/workspace'
import { instant } from '#core/time/kinds'
import { checksumOf } from './checksum'
import { documentBytes, parseDocumentBytes, readDocumentBytes } from './document-text'
import { parseInSlices } from './parse-in-slices'

const meta = { workspaceId: 'w1', savedAt: instant('2027-04-08T09:45:00Z'), carried: nothingCarried }
const sample = readDocument(JSON.parse(sampleOfVersion2))
if (sample.state !== 'ok') throw new Error('no sample')
const { bytes } = documentBytes(writeDocument(sample.saved.workspace, sample.saved.meta))
const instantly = { elapsed: () => 0, pause: () => Promise.resolve() }

/** The file with other words in it, and a checksum that fits them. */
function rewritten(change: (body: string) => string): Uint8Array {
  const text = Buffer.from(bytes).toString()
  const end = text.indexOf('\n') + 1
  const body = change(text.slice(end))
  const head = text.slice(0, end).replace(/crc32-[0-9a-f]{8}(?=",\n)/, checksumOf(Buffer.from(body)))
  return Buffer.from(head + body)
}

describe('a file read record by record', () => {
  it('is what the whole of it reads as, whatever it holds', async () => {
    const property = fc.asyncProperty(arbitraryWorkspace, async (workspace) => {
      const written = documentBytes(writeDocument(workspace, meta)).bytes
      const sliced = await parseInSlices(written, instantly)
      const text = Buffer.from(written).toString()
      const isOdd = /^"(?:__proto__"|[^"]*\\)/m.test(text)
      expect(sliced?.json).toEqual(isOdd ? undefined : JSON.parse(text))
      expect(await readDocumentBytes(written)).toMatchObject(parseDocumentBytes(written))
    })
    await fc.assert(property, { seed: 20270408, numRuns: 100 })
  })

  it('tells which records its judge has said yes to, and only those', async () => {
    const { applications } = sample.saved.workspace
    const [first = ''] = applications.keys()
    const spoilt = rewritten((body) =>
      body.replace(`"${first}":{"id":"${first}"`, `"${first}":{"id":"other"`),
    )
    const sliced = await parseInSlices(spoilt, instantly)
    const records = Object.entries(sliced?.json['applications'] as Record<string, unknown>)
    const sound = records.filter(([id, record]) => tableJudges.applications(record) && id !== first)
    expect(records.filter(([, record]) => sliced?.judged.has(record)).map(([id]) => id)).toEqual(
      sound.map(([id]) => id),
    )
    expect(sound.length).toBe(applications.size - 1)
  })

  it('is given up where any byte that the checksum covers is another, and read as a whole', async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: bytes.indexOf(0x0a) + 1, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, by) => {
        const spoilt = Uint8Array.from(bytes)
        spoilt[at] = (spoilt[at] ?? 0) ^ by
        expect(await parseInSlices(spoilt, instantly)).toBeNull()
        expect(await readDocumentBytes(spoilt)).toEqual(parseDocumentBytes(spoilt))
      },
    )
    await fc.assert(property, { seed: 20270409, numRuns: 300 })
  })

  it.each([
    ['a record on two lines', (body: string) => body.replace('"company"', '\n"company"')],
    ['an id that has to be unescaped', (body: string) => body.replace(/"applications":\{\n"/, '$&\\u0061')],
    ['something after its end', (body: string) => `${body}{}\n`],
    ['no end', (body: string) => body.replace(/\n\}\n$/, '\n')],
    ['no line end at its end', (body: string) => body.trimEnd()],
    [
      'an id that assignment takes for something else',
      (body: string) => body.replace(/"applications":\{\n/, '$&"__proto__":{},\n'),
    ],
  ])('is given up where it fits its checksum and has %s', async (_what, change) => {
    const odd = rewritten(change)
    expect(await parseInSlices(odd, instantly)).toBeNull()
    expect(await readDocumentBytes(odd)).toEqual(parseDocumentBytes(odd))
  })

  it('is given up where its first line says something twice, or what belongs below', async () => {
    const text = Buffer.from(bytes).toString()
    for (const more of ['"revision":7,', '"people":{},']) {
      const odd = Buffer.from(text.replace('{', `{${more}`))
      expect(await parseInSlices(odd, instantly)).toBeNull()
      expect(await readDocumentBytes(odd)).toMatchObject({ state: 'damaged' })
    }
  })

  it('lets go of the thread again and again', async () => {
    const people = Array.from(
      { length: 3000 },
      (_, at) => [`p${at}`, { id: `p${at}`, fullName: 'x'.repeat(500) }] as const,
    )
    const document = { ...writeDocument(emptyWorkspace, meta), people: Object.fromEntries(people) }
    let time = 0
    let pauses = 0
    const slicing = { elapsed: () => (time += 1), pause: () => Promise.resolve(void (pauses += 1)) }
    const sliced = await parseInSlices(documentBytes(document).bytes, slicing)
    expect(Object.keys(sliced?.json['people'] as object)).toHaveLength(3000)
    expect(pauses).toBeGreaterThan(3000 / 9)
  })
})
