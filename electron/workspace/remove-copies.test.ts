import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { failed, valueOf } from '#core/workspace/failure'
import { delay as realDelay, type Delay } from './delay'
import {
  adding,
  companiesOf,
  companiesOnDisk,
  holding,
  hostIn,
  systemError,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

const backupsIn = (folder: string) => readdir(join(folder, 'backups'))

it('removing every copy leaves nothing that undo could bring back', async () => {
  const { folder, host } = await holding('First', 'Second')
  valueOf(await host.desk.backUpNow())
  await host.run({ kind: 'forgetEverything' })
  valueOf(await host.desk.removeCopies())
  expect(host.undoState()).toEqual({ undo: null, redo: null })
  expect(await host.undo()).toEqual(failed('nothingToUndo'))
  expect(companiesOf(host)).toEqual([])
  expect(await backupsIn(folder)).toEqual([])
  await host.stop()
  expect(await companiesOnDisk(folder)).toEqual([])
})

it('while a version is to be chosen, no copy is removed: they are what there is to choose from', async () => {
  const { folder, host } = await holding('First', 'Second')
  valueOf(await host.desk.backUpNow())
  await host.stop()
  await writeFile(join(folder, 'afterword.json'), 'null')
  const before = await backupsIn(folder)
  const again = hostIn(folder, { recovery: 'chosen' })
  await again.start()
  expect(await again.desk.removeCopies()).toEqual(failed('readOnly'))
  expect(await backupsIn(folder)).toEqual(before)
})

it('while the disk refuses, no copy is removed: what is in force is not safe yet', async () => {
  const folder = await temporaryFolder()
  let refuses = false
  const fileSystem = watchedFileSystem((call) => {
    if (refuses && (call === 'write' || call === 'create')) throw systemError('ENOSPC')
  })
  const delay: Delay = (ms, signal) => realDelay(Math.min(ms, 300), signal)
  const host = hostIn(folder, { fileSystem, delay })
  await host.start()
  await host.run(adding('First'))
  valueOf(await host.desk.backUpNow())
  const before = await backupsIn(folder)
  expect(before).not.toEqual([])
  refuses = true
  expect(await host.desk.removeCopies()).toEqual(failed('notSaved'))
  expect(await backupsIn(folder)).toEqual(before)
  expect(companiesOf(host)).toEqual(['First'])
})
