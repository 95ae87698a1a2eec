import { readFile, writeFile } from 'node:fs/promises'
import * as v from 'valibot'
import { readSmallJson } from '#core/json/read-json'

const schema = v.object({
  country: v.string(),
  firstYear: v.number(),
  /** Which rules they were worked out with. */
  appVersion: v.string(),
  days: v.array(v.string()),
})
export type KnownHolidays = v.InferOutput<typeof schema>

/** Holidays once worked out, so that a start need not do it again. */
export interface KeptHolidays {
  read(): Promise<KnownHolidays | null>
  write(known: KnownHolidays): Promise<void>
}

/** Kept in a file of their own: they can be worked out again at any time, so losing it costs nothing. */
export function keptHolidays(file: string): KeptHolidays {
  return {
    async read() {
      try {
        const parsed = v.safeParse(schema, readSmallJson(await readFile(file, 'utf8')))
        return parsed.success ? parsed.output : null
      } catch {
        return null
      }
    },
    write: (known) => writeFile(file, JSON.stringify(known), { mode: 0o600 }).catch(() => undefined),
  }
}
