import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryWorkspace } from '#core/workspace/arbitrary.test-data'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { instant } from '#core/time/kinds'
import { documentBytesInSlices } from './document-slices'
import { documentBytes } from './document-text'

const meta = { workspaceId: 'w1', savedAt: instant('2027-04-08T09:45:00Z'), carried: nothingCarried }

describe('hazard 24: a whole file made bit by bit', () => {
  it('is the same file to the byte, with its checksum and its chain', async () => {
    const property = fc.asyncProperty(
      arbitraryWorkspace,
      fc.option(fc.constant('crc32-12345678'), { nil: undefined }),
      async (workspace, chain) => {
        const document = writeDocument(workspace, chain === undefined ? meta : { ...meta, chain })
        const [whole, sliced] = [documentBytes(document), await documentBytesInSlices(document)]
        expect(Buffer.from(sliced.bytes).toString()).toBe(Buffer.from(whole.bytes).toString())
        expect([sliced.head, sliced.chain]).toEqual([whole.head, whole.chain])
      },
    )
    await fc.assert(property, { seed: 20270408, numRuns: 100 })
  })

  it('lets go of the thread again and again', async () => {
    const records = Array.from({ length: 400 }, (_, index) => [
      `a${index}`,
      { id: `a${index}`, notes: 'x'.repeat(4000) },
    ])
    const document = {
      ...writeDocument(
        {
          revision: 1,
          applications: new Map(),
          people: new Map(),
          announcements: new Map(),
          settings: new Map(),
        },
        meta,
      ),
      applications: Object.fromEntries(records) as Record<string, unknown>,
    }
    let time = 0
    let pauses = 0
    const slicing = { elapsed: () => (time += 3), pause: () => Promise.resolve(void (pauses += 1)) }
    const { bytes } = await documentBytesInSlices(document, slicing)
    expect(Buffer.compare(bytes, documentBytes(document).bytes)).toBe(0)
    // Once for each piece of 64,000 characters, and once more when they are put together.
    expect(pauses).toBeGreaterThan(2 * Math.floor(bytes.length / 70_000))
  })
})
