import { readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { valueOf } from '#core/workspace/failure'
import { until } from '../testing/until'
import { delay } from './delay'
import { createJournalPen } from './journal-pen'
import { doneHere } from './storage-tasks'
import {
  adding,
  companiesOnDisk,
  diskOf,
  hostIn,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

/** Holds up who comes to it, until it is opened. */
function gate() {
  let open = (): void => {}
  let arrive = (): void => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  const reached = new Promise<void>((resolve) => (arrive = resolve))
  return { pass: () => (arrive(), opened), open, reached }
}

it('hazard 5: a change that is acknowledged while the journal becomes the file stands after it', async () => {
  const folder = await temporaryFolder()
  const [beforeCompaction, third, beforeWholeFile, fourth] = [gate(), gate(), gate(), gate()]
  const additions = [third, fourth]
  let isWatched = false
  const watched = (holdsUp: (call: string, path: string) => unknown) =>
    watchedFileSystem((call, path) => (isWatched ? holdsUp(call, path) : null))
  const tasks = doneHere(
    diskOf(
      watched(
        (call, path) => call === 'create' && path.includes('.afterword.json.') && beforeWholeFile.pass(),
      ),
    ),
  )
  let folded = 0
  const host = hostIn(folder, {
    journalLimit: 1,
    fileSystem: watched(
      (call, path) => call === 'list' && path.endsWith('backups') && beforeCompaction.pass(),
    ),
    tasks: {
      ...tasks,
      fold: (task) => tasks.fold(task).finally(() => (folded += 1)),
    },
    pen: createJournalPen({
      fileSystem: watched((call) => call === 'reopen' && additions.shift()?.pass()),
      delay,
    }),
  })
  await host.start()
  await host.run(adding('One'))
  await until(async () => !(await readdir(folder)).some((name) => name.endsWith('.jsonl')))

  isWatched = true
  await host.run(adding('Two'))
  const three = host.run(adding('Three'))
  await third.reached
  beforeCompaction.open()
  await beforeWholeFile.reached
  // What is made into the file has been read, and the third change was not there yet.
  third.open()
  expect(valueOf(await three).saved).toBe(true)
  const four = host.run(adding('Four'))
  await fourth.reached
  const before = folded
  beforeWholeFile.open()
  // The fourth is under way when what is spent is cleared away.
  await until(() => folded > before)
  fourth.open()
  expect(valueOf(await four).saved).toBe(true)
  await host.stop()
  expect(await companiesOnDisk(folder)).toEqual(['Four', 'One', 'Three', 'Two'])
})

it('hazard 24: a save that meets the new file on its way waits for it, and main does not read it all', async () => {
  const folder = await temporaryFolder()
  const made = gate()
  let isWatched = false
  const read: string[] = []
  const tasks = doneHere(diskOf())
  const host = hostIn(folder, {
    journalLimit: 1,
    fileSystem: watchedFileSystem((call, path) => isWatched && call === 'read' && read.push(path)),
    tasks: {
      ...tasks,
      fold: async (task) => {
        const folded = await tasks.fold(task)
        // The file is in its place, and main has not heard of it.
        if (isWatched && task.to === task.path) await made.pass()
        return folded
      },
    },
  })
  await host.start()
  await host.run(adding('One'))
  await until(async () => !(await readdir(folder)).some((name) => name.endsWith('.jsonl')))
  isWatched = true
  await host.run(adding('Two'))
  await made.reached
  const three = host.run(adding('Three'))
  await new Promise((resolve) => setImmediate(resolve))
  made.open()
  expect(valueOf(await three).saved).toBe(true)
  expect(read.filter((path) => path.endsWith('afterword.json'))).toEqual([])
  await host.stop()
  expect(await companiesOnDisk(folder)).toEqual(['One', 'Three', 'Two'])
})
