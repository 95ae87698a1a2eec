import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { instant, zone } from '#core/time/kinds'
import { previewLine } from './preview-line'

/** Each case of the calendar and mail areas with values to compare, against what `npm run -s preview` prints. */
interface Case {
  readonly id: string
  readonly files: readonly string[]
  readonly expect: Readonly<Record<string, unknown>>
}

const samples = new URL('../core/exchange/samples/', import.meta.url)
const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(file, samples)))
const cases = JSON.parse(new TextDecoder().decode(bytesOf('expected.json'))) as readonly Case[]
const context = {
  zone: zone('America/New_York'),
  now: instant('2027-03-01T12:00:00Z'),
  me: ['robin.sample@example.org'],
}

/** The value that a case's key means: of the mail, or of the meeting it names (the first unless it says otherwise). */
function valueOf(line: Awaited<ReturnType<typeof previewLine>>, key: string, event: number): unknown {
  const interview = (line.interviews[event] ?? {}) as Record<string, unknown>
  const mail = (line.mail ?? {}) as Record<string, unknown>
  return key in mail && line.mail !== null ? mail[key] : interview[key]
}

test.each(cases.map((one) => [one.id, one] as const))('%s', async (_id, { files, expect: wanted }) => {
  for (const [at, file] of files.entries()) {
    const line = await previewLine(file, bytesOf(file), context)
    for (const [key, value] of Object.entries(wanted)) {
      if (key === 'event') continue
      if (key === 'kinds') expect(valueOf(line, 'kind', 0)).toBe((value as readonly string[])[at])
      else if (key === 'contains') expect(valueOf(line, 'text', 0)).toContain(value)
      else if (key === 'attendee') expect(valueOf(line, 'attendees', 0)).toContain(value)
      else expect(valueOf(line, key, Number(wanted['event'] ?? 0)), key).toEqual(value)
    }
  }
})
