import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { previewOf } from '#core/exchange/preview-of'
import { readAnyFile } from '#core/exchange/read-any-file'
import { workedMs } from '#core/testing/worked-ms'
import { instant, zone } from '#core/time/kinds'
import { emptyWorkspace } from '#core/workspace/workspace'

/** Random bytes and damaged samples of every kind: no throw, no file over two seconds, no change of data. 10,000 each in `npm run soak`. */
const runs = Number(process.env['AFTERWORD_FUZZ'] ?? 1000)
const samples = new URL('../../core/exchange/samples/', import.meta.url)
const context = { zone: zone('America/New_York'), now: instant('2027-03-01T12:00:00Z'), me: [] }

async function look(file: Uint8Array, name: string): Promise<void> {
  const began = workedMs()
  const result = await readAnyFile(file, name, context)
  if (result.ok) {
    structuredClone(previewOf(name, result.value, emptyWorkspace, context.zone))
  } else expect(result.failure.code).toMatch(/^(?:file|mail|table|contacts|backup)/)
  expect(workedMs() - began).toBeLessThan(2000)
  expect(emptyWorkspace.applications.size + emptyWorkspace.people.size).toBe(0)
}

const damage = fc.record({
  which: fc.nat(),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
  edits: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
  twice: fc.boolean(),
})

describe.each(['ics', 'eml', 'vcf', 'csv'])('%s', (kind) => {
  const folder = new URL(`${kind}/`, samples)
  const files = readdirSync(folder).map((file) => new Uint8Array(readFileSync(new URL(file, folder))))

  test('damaged files give a failure or something to look at', { timeout: 1_200_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ which, cut, edits, twice }) => {
        const whole = files[which % files.length] ?? new Uint8Array()
        const file = Uint8Array.from(twice ? [...whole, ...whole] : whole)
        for (const [at, byte] of edits) file[at % file.length] = byte
        await look(file.subarray(0, cut < 0.5 ? file.length : Math.ceil(cut * file.length)), `x.${kind}`)
      }),
      { numRuns: runs, seed: 60 },
    )
  })

  test('random bytes of that name do, too', { timeout: 1_200_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        await look(bytes, `x.${kind}`)
      }),
      { numRuns: runs, seed: 61 },
    )
  })
})

test('any words that are pasted do, too', { timeout: 1_200_000 }, async () => {
  const words = fc.array(
    fc.constantFrom(
      'Dear Robin,\n',
      'we regret ',
      'not moving forward ',
      'by Friday ',
      '5 March 2027 ',
      'at 5 pm ET ',
      '\n\n',
      '> ',
      'From: a@b.example\n',
      'Subject: x\n',
      '=E2=80=99',
      '=\n',
      'R202700117 ',
      '\t',
      '---------- Forwarded message ---------\n',
      'offer you ',
      'the Data Analyst role ',
      '🙂',
      '<b>',
      ' '.repeat(50),
    ),
    { maxLength: 60 },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        words.map((parts) => parts.join('')),
        fc.string({ unit: 'binary', maxLength: 500 }),
      ),
      async (text) => {
        await look(new TextEncoder().encode(text), '')
      },
    ),
    { numRuns: runs, seed: 62 },
  )
})
