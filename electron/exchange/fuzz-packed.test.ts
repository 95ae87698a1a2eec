import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { previewOf } from '#core/exchange/preview-of'
import { readAnyFile } from '#core/exchange/read-any-file'
import { workbookOf } from '#core/exchange/samples/made-workbook'
import { workedMs } from '#core/testing/worked-ms'
import { instant, zone } from '#core/time/kinds'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { emptyWorkspace } from '#core/workspace/workspace'
import { aWorkspace } from '#core/testing/workspaces'

/** Workbooks and copies of our own data, damaged: no throw, none over two seconds, no change of data. 10,000 each in `npm run soak`. */
const runs = Number(process.env['AFTERWORD_FUZZ'] ?? 1000)
const context = { zone: zone('America/New_York'), now: instant('2027-03-01T12:00:00Z'), me: [] }
const workbook = workbookOf({
  Jobs: [
    ['Company', 'Role', 'Applied', 'Status'],
    ['Lorem Labs', 'Analyst', { day: 45581 }, 'Applied'],
    ['Testwerk', 'Clerk', { day: 45583.4375 }, { formula: 'A1&"x"', value: 'Offer' }],
  ],
  Old: [['Firma', 'Stelle']],
})
const meta = { workspaceId: 'one', savedAt: context.now, carried: nothingCarried }
const copy = new TextEncoder().encode(JSON.stringify(writeDocument(aWorkspace(), meta)))

const damage = fc.record({
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
  edits: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
})

describe.each([
  ['xlsx', workbook],
  ['json', copy],
] as const)('%s', (kind, whole) => {
  test('damaged files give a failure or something to look at', { timeout: 1_200_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ cut, edits }) => {
        const file = Uint8Array.from(whole)
        for (const [at, byte] of edits) file[at % file.length] = byte
        const bytes = file.subarray(0, cut < 0.7 ? file.length : Math.ceil(cut * file.length))
        const began = workedMs()
        const result = await readAnyFile(bytes, `x.${kind}`, context)
        if (result.ok) structuredClone(previewOf('x', result.value, emptyWorkspace, context.zone))
        else expect(result.failure.code).toMatch(/^(?:file|copy|mail)/)
        expect(workedMs() - began).toBeLessThan(2000)
        expect(emptyWorkspace.applications.size + emptyWorkspace.people.size).toBe(0)
      }),
      { numRuns: runs, seed: 63 },
    )
  })
})
