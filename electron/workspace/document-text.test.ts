import { describe, expect, it } from 'vitest'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { readDocument } from '#core/workspace/read-document'
import { sampleOfVersion2 } from '#core/workspace/samples/version-2'
import { documentBytes, parseDocumentBytes } from './document-text'

const reading = readDocument(JSON.parse(sampleOfVersion2))
if (reading.state !== 'ok') throw new Error('no sample')
const { workspace, meta } = reading.saved
const { bytes, head } = documentBytes(writeDocument(workspace, meta))
const text = Buffer.from(bytes).toString()

const nul = new Uint8Array(bytes.length)
const nulTail = new Uint8Array(bytes).fill(0, bytes.length / 2)

describe('hazard 17: the text of a document', () => {
  it('is the sample, with a checksum: one line a record', () => {
    // Settings that came after the sample are written at their usual values; every other line stands as it was.
    const others = (document: string) => document.split('\n').filter((line) => !line.startsWith('"settings"'))
    const written = text.replace(/,"checksum":"[^"]+"/, '')
    expect(others(written)).toEqual(others(sampleOfVersion2))
    expect(written).toContain('"settings":{"id":"settings","me":{"name":"Robin Sample"')
  })

  it('reads as it was written', () => {
    const parsed = parseDocumentBytes(bytes)
    expect(parsed).toMatchObject({ state: 'parsed', checksum: 'ok', head })
    expect(parsed.state === 'parsed' && readDocument(parsed.json)).toEqual(reading)
  })

  it('holds an empty workspace too', () => {
    const empty = { ...workspace, applications: new Map(), people: new Map(), announcements: new Map() }
    const written = documentBytes(writeDocument(empty, { ...meta, carried: nothingCarried }))
    expect(parseDocumentBytes(written.bytes)).toMatchObject({ checksum: 'ok', json: { applications: {} } })
  })

  it('may begin with a byte order mark', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])
    expect(parseDocumentBytes(marked)).toMatchObject({ state: 'parsed', checksum: 'ok', head })
  })

  it('shows when somebody edited it', () => {
    const edited = Buffer.from(text.replace('Lorem Labs', 'Ipsum Labs'))
    expect(parseDocumentBytes(edited)).toMatchObject({ state: 'parsed', checksum: 'wrong' })
    expect(parseDocumentBytes(Buffer.from(sampleOfVersion2))).toMatchObject({ checksum: null })
  })

  it.each([
    ['a key twice', (line: string) => line.replace('"revision":', '"revision":1,"revision":')],
    ['what belongs below it', (line: string) => line.replace('{', '{"applications":{},')],
  ])('is damaged where its first line, for which no checksum vouches, has %s', (_, edit) => {
    const edited = Buffer.from(text.replace(head, edit))
    expect(parseDocumentBytes(edited)).toEqual({ state: 'damaged', reason: 'keyTwice' })
  })

  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['nothing but NUL', nul, 'notJson'],
    ['a NUL tail', nulTail, 'notJson'],
    ['a cut end', bytes.subarray(0, bytes.length - 5), 'notJson'],
    ['Latin-1', Buffer.from(text.replace('Lorem', 'Lörem'), 'latin1'), 'notUtf8'],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'notUtf8'],
  ])('is damaged with %s', (_, damaged, reason) => {
    expect(parseDocumentBytes(damaged)).toEqual({ state: 'damaged', reason })
  })
})
