import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { instant, zone } from '#core/time/kinds'
import { previewLine } from './preview-line'

/** `npm run -s preview -- FILE…`: what an import of these files would make, as one JSON object a line. Touches no data. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { zone: { type: 'string' }, now: { type: 'string' }, me: { type: 'string', multiple: true } },
})
const context = {
  now: instant(values.now ?? new Date().toISOString()),
  zone: zone(values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
  me: (values.me ?? [])
    .flatMap((addresses) => addresses.toLowerCase().split(/[\s,;]+/))
    .filter((address) => address !== ''),
}

if (positionals.length === 0) {
  console.error(
    'Usage: npm run -s preview -- FILE… [--zone Europe/Madrid] [--now 2027-03-01T09:00:00Z] [--me you@example.org]',
  )
  process.exitCode = 2
}
for (const file of positionals) {
  try {
    console.log(
      JSON.stringify(await previewLine(basename(file), new Uint8Array(readFileSync(file)), context)),
    )
  } catch {
    console.log(
      JSON.stringify({
        file: basename(file),
        format: null,
        problems: [{ code: 'fileUnreadable', values: {} }],
        interviews: [],
        mail: null,
        applications: [],
        contacts: [],
        table: null,
      }),
    )
    process.exitCode = 1
  }
}
