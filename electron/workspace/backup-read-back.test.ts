import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { valueOf } from '#core/workspace/failure'
import { nodeFileSystem } from './node-file-system'
import { doneHere } from './storage-tasks'
import { adding, diskOf, hostIn, temporaryFolder } from './workspace.test-data'

it('hazard 4: a backup that does not read as it was written is none, and pushes no older one out', async () => {
  const folder = await temporaryFolder()
  let isBad = false
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = await nodeFileSystem.read(path)
    return isBad && path.includes('backups') ? bytes.map((byte) => byte ^ 1) : bytes
  }
  const host = hostIn(folder, { tasks: doneHere(diskOf({ ...nodeFileSystem, read })) })
  await host.start()
  for (const company of ['One', 'Two']) await host.run(adding(company))
  valueOf(await host.desk.backUpNow())
  const before = await readdir(join(folder, 'backups'))
  isBad = true
  for (let count = 0; count < 12; count += 1) expect((await host.desk.backUpNow()).ok).toBe(false)
  const after = await readdir(join(folder, 'backups'))
  expect(before.filter((name) => !after.includes(name))).toEqual([])
})
