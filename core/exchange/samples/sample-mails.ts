import { readFileSync, readdirSync } from 'node:fs'

const folder = new URL('./eml/', import.meta.url)

/** The bytes of a sample mail, as they are on disk. For tests only. */
export function sampleMail(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${name}.eml`, folder.href)))
}

/** The names of all sample mails. */
export function sampleMails(): readonly string[] {
  return readdirSync(folder).map((file) => file.replace(/\.eml$/, ''))
}
