import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { valueOf } from '#core/workspace/failure'
import { doneHere } from './storage-tasks'
import { parseDocumentBytes } from './document-text'
import {
  adding,
  companiesOnDisk,
  diskOf,
  hostIn,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

it('hazard 24: neither saving nor making the journal into the file nor a backup writes a whole file from main', async () => {
  const folder = await temporaryFolder()
  const whole: string[] = []
  const fileSystem = watchedFileSystem((call, path) => {
    if (call === 'create' && path.endsWith('.tmp')) whole.push(path)
  })
  // What the thread does is done on a disk of its own.
  const host = hostIn(folder, { fileSystem, tasks: doneHere(diskOf()), journalLimit: 4000 })
  await host.start()
  await host.run(adding('First'))
  whole.length = 0
  for (let count = 0; count < 60; count += 1) await host.run(adding(`C${count}`))
  valueOf(await host.desk.backUpNow())
  valueOf(await host.desk.backUpBefore('import'))
  await host.stop()
  const files = whole.filter((path) => !/created|open-on/.test(path))
  expect(files).toEqual([])
  const file = JSON.parse(await readFile(join(folder, 'afterword.json'), 'utf8')) as { revision: number }
  expect(file.revision).toBeGreaterThan(20)
  expect(await companiesOnDisk(folder)).toHaveLength(61)
})

it('hazard 24: a file that is larger than the engine can hold is refused before it is decoded', () => {
  const huge = { length: 500_000_001 } as Uint8Array
  expect(parseDocumentBytes(huge)).toEqual({ state: 'damaged', reason: 'tooLarge' })
})
