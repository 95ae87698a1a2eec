import { writeSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { instant, zone } from '#core/time/kinds'
import { silentLog } from '../diagnostics/log'
import { delay } from './delay'
import { nodeFileSystem } from './node-file-system'
import { doneHere } from './storage-tasks'
import { createWorkspaceHost } from './workspace-host'

/**
 * A program that adds cards for ever and says of each, once it was told so, that it is saved; and of what it does
 * meanwhile, when that begins and ends. It ends by being killed.
 */
const [, , folder = '', first = 'save'] = process.argv
const say = (line: string): number => writeSync(1, `${line}\n`)

async function during<T>(phase: string, work: () => Promise<T>): Promise<T> {
  say(`begin ${phase}`)
  try {
    return await work()
  } finally {
    say(`end ${phase}`)
  }
}

const here = doneHere({ fileSystem: nodeFileSystem, delay, unique: randomUUID })
const host = createWorkspaceHost({
  folder,
  now: () => instant('2027-04-08T09:45:00Z'),
  zone: () => zone('Europe/Berlin'),
  newId: randomUUID,
  log: silentLog,
  tasks: {
    ...here,
    fold: (task) => during(task.to === task.path ? 'compaction' : 'backup', () => here.fold(task)),
  },
  // A journal this short is made into the file every dozen changes.
  journalLimit: 12_000,
})

async function add(company: string): Promise<void> {
  say(`trying ${company}`)
  const answer = await host.run({
    kind: 'addApplication',
    company,
    role: 'x'.repeat(400),
    interview: null,
  })
  if (answer.ok && answer.value.saved) say(`saved ${company}`)
}

async function restore(): Promise<void> {
  const { copies } = await host.desk.overview()
  const copy = copies.find(({ sound }) => sound)
  if (copy !== undefined) await during('restore', () => host.desk.restore(copy.id, 'addMissing'))
}

const storage = await host.start()
say(`start ${storage.state}`)
// The first change to a file of an older version writes it anew.
await during(first, () => add(`${process.pid}-first`))
for (let count = 0; ; count += 1) {
  if (count % 7 === 6) void host.desk.backUpNow()
  if (count % 9 === 8) await restore()
  // Two at a time, so that a write is under way when the next is wanted.
  await during('save', () => Promise.all(['a', 'b'].map((half) => add(`${process.pid}-${count}-${half}`))))
}
