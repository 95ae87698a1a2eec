import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryWorkspace } from '#core/workspace/arbitrary.test-data'
import { listedTables, nothingCarried, writeDocument, type SavedDocument } from '#core/workspace/document'
import { foldDocument, type RecordPut } from '#core/workspace/fold'
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace'
import { instant } from '#core/time/kinds'
import { documentBytes } from './document-text'
import { foldLines, linedFile } from './fold-lines'

const meta = { workspaceId: 'w1', savedAt: instant('2027-04-08T09:45:00Z'), carried: nothingCarried }
const tip = { revision: 1234, chain: 'crc32-12345678', savedAt: instant('2027-04-09T10:00:00Z') }

/** What the file has to be: parsed, folded, and written anew. */
function theLongWay(bytes: Uint8Array, puts: readonly RecordPut[]): Uint8Array {
  const json: unknown = JSON.parse(Buffer.from(bytes).toString())
  const folded = foldDocument(json, puts, tip) as SavedDocument
  return documentBytes({ ...folded, chain: tip.chain }).bytes
}

/** Changes: records of another workspace put under its own ids and under these, and some of each taken out. */
function putsFrom(other: Workspace, ids: readonly string[], dice: readonly number[]): readonly RecordPut[] {
  return dice.map((die, at) => {
    const table = [...listedTables, 'settings' as const][die % 4] ?? 'settings'
    if (table === 'settings') return { table, id: 'settings', record: { id: 'settings', die } }
    const known = [...ids, ...other[table].keys(), 'new-1', 'new-2', 'ñandú 🥚']
    const id = known[(die * 7 + at) % known.length] ?? 'new-1'
    return { table, id, record: die % 5 === 0 ? null : { id, die, text: 'a\nb "c" \u2028 ü' } }
  })
}

describe('a file with its journal in it, made line by line', () => {
  it('is to the byte the file that parsing and writing anew would make', () => {
    let done = 0
    const property = fc.property(
      arbitraryWorkspace,
      arbitraryWorkspace,
      fc.array(fc.nat(1000), { maxLength: 30 }),
      fc.option(fc.constant('crc32-00000001'), { nil: undefined }),
      (workspace, other, dice, chain) => {
        const document = writeDocument(workspace, chain === undefined ? meta : { ...meta, chain })
        const { bytes } = documentBytes({ ...document, ...{ somethingNewer: { a: [1, 'ü'] } } })
        const ids = [...workspace.applications.keys(), ...workspace.people.keys()]
        const puts = putsFrom(other, ids, dice)
        const lined = linedFile(bytes)
        const folded = lined === null ? null : foldLines(lined, puts, tip)
        if (folded === null) return
        done += 1
        const expected = theLongWay(bytes, puts)
        expect(Buffer.from(folded.bytes).toString()).toBe(Buffer.from(expected).toString())
        const { applications } = JSON.parse(Buffer.from(expected).toString()) as SavedDocument
        expect(folded.applications).toBe(Object.keys(applications).length)
        expect(Buffer.from(folded.bytes).toString().startsWith(`${folded.head}\n`)).toBe(true)
      },
    )
    fc.assert(property, { seed: 20270411, numRuns: 200 })
    // Odd ids go the long way; most are not odd.
    expect(done).toBeGreaterThan(60)
  })

  const records = new Map(['a', 'b', 'c'].map((id) => [id, { id }]))
  const { bytes } = documentBytes(writeDocument({ ...emptyWorkspace, people: records } as never, meta))
  const put = (id: string, record: unknown): RecordPut => ({ table: 'people', id, record })
  const peopleAfter = (...puts: readonly RecordPut[]): readonly string[] | null => {
    const lined = linedFile(bytes)
    const folded = lined === null ? null : foldLines(lined, puts, tip)
    if (folded === null) return null
    const { people } = JSON.parse(Buffer.from(folded.bytes).toString()) as SavedDocument
    return Object.keys(people)
  }

  it('keeps who stays in place, and puts behind whoever comes, or comes again', () => {
    expect(peopleAfter(put('b', { id: 'b', new: 1 }))).toEqual(['a', 'b', 'c'])
    expect(peopleAfter(put('d', {}), put('b', null), put('b', {}), put('d', {}))).toEqual([
      'a',
      'c',
      'd',
      'b',
    ])
    expect(peopleAfter(put('d', {}), put('d', null), put('a', null))).toEqual(['b', 'c'])
    expect(peopleAfter(put('a', null), put('b', null), put('c', null))).toEqual([])
  })

  it.each(['7', '__proto__', 'quo"te', 'line\nend'])('leaves the id %j to the long way', (id) => {
    expect(peopleAfter(put(id, { id }))).toBeNull()
  })

  it('touches no file with a byte that the checksum does not know', () => {
    const place = fc.integer({ min: bytes.indexOf(0x0a) + 1, max: bytes.length - 1 })
    const property = fc.property(place, fc.integer({ min: 1, max: 255 }), (at, by) => {
      const spoilt = Uint8Array.from(bytes)
      spoilt[at] = (spoilt[at] ?? 0) ^ by
      expect(linedFile(spoilt)).toBeNull()
    })
    fc.assert(property, { seed: 20270412, numRuns: 500 })
  })
})
