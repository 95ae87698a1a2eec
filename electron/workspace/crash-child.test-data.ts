import { writeSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { instant, zone } from '#core/time/kinds'
import { silentLog } from '../diagnostics/log'
import { createWorkspaceHost } from './workspace-host'

/** A program that adds cards for ever and says of each, once it was told so, that it is saved. It ends by being killed. */
const folder = process.argv[2] ?? ''
const host = createWorkspaceHost({
  folder,
  now: () => instant('2027-04-08T09:45:00Z'),
  zone: () => zone('Europe/Berlin'),
  newId: randomUUID,
  log: silentLog,
  // A journal this short is made into the file every dozen changes.
  journalLimit: 12_000,
})
const storage = await host.start()
writeSync(1, `start ${storage.state}\n`)
for (let count = 0; ; count += 1) {
  if (count % 7 === 6) void host.desk.backUpNow()
  if (count % 9 === 8) {
    const { copies } = await host.desk.overview()
    const copy = copies.find(({ sound }) => sound)
    if (copy !== undefined) await host.desk.restore(copy.id, 'addMissing')
  }
  // Two at a time, so that a write is under way when the next is wanted.
  await Promise.all(
    ['a', 'b'].map(async (half) => {
      const company = `${process.pid}-${count}-${half}`
      writeSync(1, `trying ${company}\n`)
      const answer = await host.run({
        kind: 'addApplication',
        company,
        role: 'x'.repeat(400),
        interview: null,
      })
      if (answer.ok && answer.value.saved) writeSync(1, `saved ${company}\n`)
    }),
  )
}
