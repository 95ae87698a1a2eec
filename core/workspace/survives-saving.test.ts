import { describe, expect, it } from 'vitest'
import type { Change } from './change'
import { readDocument } from './read-document'
import { sampleOfVersion1 } from './samples/version-1'
import { changesNothing, survivesSaving } from './survives-saving'

const reading = readDocument(JSON.parse(sampleOfVersion1))
const application = reading.state === 'ok' ? reading.saved.workspace.applications.get('a1') : undefined
if (application === undefined) throw new Error('no sample')

function putting(fields: Record<string, unknown>): Change {
  const after = { ...application, ...fields } as typeof application
  const records = [
    { table: 'applications', id: 'a1', before: application, after },
  ] as unknown as Change['records']
  return { revision: 43, label: { key: 'k', values: {} }, coalesce: null, silent: false, records }
}

let deep: unknown = 'x'
for (let depth = 0; depth < 20_000; depth += 1) deep = [deep]

describe('hazard 17: a change that could not be saved as it is', () => {
  it.each([
    ['undefined for a text', { company: undefined }],
    ['NaN', { letters: [{ ...application.letters[0], wording: { thanks: Number.NaN } }] }],
    ['Infinity', { letters: [{ ...application.letters[0], wording: { thanks: Number.POSITIVE_INFINITY } }] }],
    ['a date', { snoozed: { step: new Date(0) } }],
    ['a BigInt', { rank: 1n }],
    ['another id', { id: 'a2' }],
    ['nesting without end', { notes: deep }],
    ['a text longer than its field', { company: 'x'.repeat(501) }],
  ])('is refused: %s', (_, fields) => {
    expect(survivesSaving(putting(fields))).toBe(false)
  })

  it('is not an ordinary one', () => {
    expect(survivesSaving(putting({ company: '\uD800\u0000"' }))).toBe(true)
  })
})

describe('a change that changes nothing', () => {
  it('is known by what it puts, not by whether the record is the same object', () => {
    expect(changesNothing(putting({}))).toBe(true)
    expect(changesNothing(putting({ company: 'Other' }))).toBe(false)
    expect(changesNothing({ ...putting({}), records: [] })).toBe(true)
    const removal = { table: 'applications', id: 'a1', before: application, after: null } as const
    expect(changesNothing({ ...putting({}), records: [removal] })).toBe(false)
  })
})
