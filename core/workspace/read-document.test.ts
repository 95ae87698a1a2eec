import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { settingsSchema } from '../domain/settings'
import { writeDocument } from './document'
import { readDocument } from './read-document'
import { sampleOfVersion1 } from './samples/version-1'

type Json = Record<string, unknown>

function sample(edit: (document: Json) => void = () => {}): Json {
  const document = JSON.parse(sampleOfVersion1) as Json
  edit(document)
  return document
}

const table = (document: Json, name: string) => document[name] as Record<string, Json>
const record = (document: Json, name: string, id: string) => table(document, name)[id] as Json

function opened(document: unknown) {
  const reading = readDocument(document)
  if (reading.state !== 'ok') throw new Error(JSON.stringify(reading))
  return reading
}

/** What a file from before some settings existed is saved as: those at their usual value, its own as they were. */
const withUsualSettings = (document: Json): Json => ({
  ...document,
  version: 2,
  minimumReader: 2,
  settings: { ...v.parse(settingsSchema, document['settings']), ...(document['settings'] as Json) },
})

const saveAgain = ({ saved }: ReturnType<typeof opened>): Json =>
  JSON.parse(JSON.stringify(writeDocument(saved.workspace, saved.meta))) as Json

describe('hazard 18: reading a document', () => {
  it.each([
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
    ['a number', 0],
    ['an empty object', {}],
    ['another format', sample((document) => (document['format'] = 'other'))],
    ['no version', sample((document) => delete document['version'])],
    ['a negative revision', sample((document) => (document['revision'] = -1))],
    ['applications as a list', sample((document) => (document['applications'] = []))],
    ['no people', sample((document) => delete document['people'])],
    ['no settings', sample((document) => delete document['settings'])],
    ['unreadable records as a text', sample((document) => (document['unreadable'] = 'x'))],
  ])('takes %s for damaged', (_, document) => {
    expect(readDocument(document).state).toBe('damaged')
  })

  it('takes a file that lost most of its records for damaged', () => {
    const gutted = sample((document) => {
      record(document, 'applications', 'a1')['stage'] = 7
      delete record(document, 'applications', 'a2')['company']
    })
    expect(readDocument(gutted)).toEqual({ state: 'damaged', reason: 'applications' })
  })

  it('does not read a newer file that forbids it', () => {
    const newer = sample((document) => Object.assign(document, { version: 99, minimumReader: 99 }))
    expect(readDocument(newer)).toEqual({ state: 'newer', version: 99, saved: null })
  })

  it('shows a newer file that may be looked at', () => {
    const newer = readDocument(sample((document) => (document['version'] = 99)))
    expect(newer.state === 'newer' && newer.saved?.workspace.applications.size).toBe(2)
  })

  it('opens the others when one record is broken, and writes the broken one back word for word', () => {
    const broken = sample((document) => (record(document, 'applications', 'a2')['stage'] = 'nowhere'))
    const reading = opened(broken)
    expect(reading.broken).toEqual([{ table: 'applications', id: 'a2', reason: 'stage' }])
    expect([...reading.saved.workspace.applications.keys()]).toEqual(['a1'])
    const again = saveAgain(reading)
    expect(again['unreadable']).toEqual({ applications: { a2: record(broken, 'applications', 'a2') } })

    const secondTime = opened(again)
    expect(secondTime.broken).toEqual([])
    expect(saveAgain(secondTime)).toEqual(again)
  })

  it('takes a set-aside record in again once it can be read', () => {
    const mended = sample((document) => {
      document['unreadable'] = { applications: { a2: record(document, 'applications', 'a2') } }
      delete table(document, 'applications')['a2']
    })
    const reading = opened(mended)
    expect([...reading.saved.workspace.applications.keys()]).toEqual(['a1', 'a2'])
    expect(saveAgain(reading)).not.toHaveProperty('unreadable')
  })

  it('falls back to default settings but keeps the broken ones', () => {
    const reading = opened(sample((document) => ((document['settings'] as Json)['theme'] = 'pink')))
    expect(reading.saved.workspace.settings.get('settings')?.theme).toBe('system')
    expect(saveAgain(reading)).toMatchObject({ unreadable: { settings: { settings: { theme: 'pink' } } } })
  })

  it('refuses a record that stands under another id', () => {
    const reading = opened(sample((document) => (record(document, 'applications', 'a2')['id'] = 'a9')))
    expect(reading.broken).toEqual([{ table: 'applications', id: 'a2', reason: 'id' }])
  })

  it('changes no prototype, whatever the keys', () => {
    const hostile = JSON.parse(
      sampleOfVersion1
        .replace('"a2":{', '"a2":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
        .replace('"format"', '"__proto__":{"polluted":1},"format"')
        .replace('"people":{', '"people":{"__proto__":{"id":"__proto__"},'),
    ) as unknown
    const reading = opened(hostile)
    expect(reading.saved.workspace.applications.size).toBe(2)
    expect(reading.broken.map(({ id }) => id)).toEqual(['__proto__'])
    expect(({} as Json)['polluted']).toBeUndefined()
    expect(
      JSON.stringify(writeDocument(reading.saved.workspace, reading.saved.meta).applications),
    ).not.toMatch('polluted')
  })

  it('takes what could never be saved again for damaged', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const poisoned = JSON.parse(sampleOfVersion1.replace('"a2":{', `"a2":{"odd":${deep},`)) as unknown
    expect(readDocument(poisoned)).toEqual({ state: 'damaged', reason: 'tooDeep' })
  })
})

describe('hazard 16: fields this version does not know', () => {
  const withMore = sample((document) => {
    document['calendars'] = [{ x: 1 }]
    Object.assign(record(document, 'applications', 'a1'), { colour: 'green' })
    const interviews = record(document, 'applications', 'a1')['interviews'] as Json[]
    Object.assign(interviews[0] as Json, { mood: { before: 3 } })
    Object.assign(record(document, 'applications', 'a1')['decision'] as Json, { sure: false })
    Object.assign(document['settings'] as Json, { density: 'compact' })
  })

  it('are saved again where they stood', () => {
    expect(saveAgain(opened(withMore))).toEqual(withUsualSettings(withMore))
  })

  it('stay out of the records the app works with', () => {
    expect(opened(withMore).saved.workspace).toEqual(opened(sample()).saved.workspace)
  })

  it('go with the record they belonged to', () => {
    const { saved } = opened(withMore)
    const applications = new Map(saved.workspace.applications)
    applications.delete('a1')
    const again = writeDocument({ ...saved.workspace, applications }, saved.meta)
    expect(Object.keys(again.applications)).toEqual(['a2'])
    expect(JSON.stringify(again)).not.toMatch('green')
  })
})
