import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant } from '../time/kinds'
import { arbitraryWorkspace } from './arbitrary.test-data'
import { nothingCarried, writeDocument, type DocumentMeta } from './document'
import { readDocument } from './read-document'
import { emptyWorkspace } from './workspace'

const meta: DocumentMeta = {
  workspaceId: 'w1',
  savedAt: instant('2027-04-08T09:45:00Z'),
  carried: nothingCarried,
}
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the saved document', () => {
  it('comes back from JSON as it was, whatever people write', () => {
    fc.assert(
      fc.property(arbitraryWorkspace, (workspace) => {
        const reading = readDocument(throughJson(writeDocument(workspace, meta)))
        expect(reading).toEqual({ state: 'ok', saved: { workspace, meta }, broken: [] })
      }),
      { seed: 20270408, numRuns: 200 },
    )
  })

  it('says what it is, which version wrote it and which may read it', () => {
    expect(throughJson(writeDocument(emptyWorkspace, meta))).toMatchObject({
      format: 'afterword',
      version: 2,
      minimumReader: 2,
      workspaceId: 'w1',
      revision: 0,
      settings: { id: 'settings' },
      applications: {},
    })
  })

  it('keeps an announcement whose id is __proto__ and changes no prototype', () => {
    const odd = { id: '__proto__', announcedAt: instant('2027-04-08T09:45:00Z'), seenAt: null }
    const workspace = { ...emptyWorkspace, announcements: new Map([[odd.id, odd]]) }
    const reading = readDocument(throughJson(writeDocument(workspace, meta)))
    expect(reading).toEqual({ state: 'ok', saved: { workspace, meta }, broken: [] })
    expect(({} as Record<string, unknown>)['announcedAt']).toBeUndefined()
  })
})
