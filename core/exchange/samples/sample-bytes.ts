import { readFileSync, readdirSync } from 'node:fs'

const folder = new URL("./ics/", import.meta.url)

/** The bytes of a sample calendar, as they are on disk. For tests only: core itself reads no files. */
export function sampleCalendar(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${name}.ics`, folder.href)))
}

/** The names of all sample calendars. */
export function sampleCalendars(): readonly string[] {
  return readdirSync(folder).map((file) => file.replace(/\.ics$/, ''))
}
