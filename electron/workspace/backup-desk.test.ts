import { describe, expect, it } from 'vitest'
import { failed, valueOf } from '#core/workspace/failure'
import { backupsKept } from './backup-names'
import {
  adding,
  holding,
  hostIn,
  systemError,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

describe('hazard 4: backups', () => {
  it('before bringing in are of a kind of their own, and push none of another kind out', async () => {
    const { host } = await holding('First')
    valueOf(await host.desk.backUpNow())
    for (let count = 0; count < backupsKept.beforeImport + 2; count += 1) {
      await host.run(adding(`C${count}`))
      valueOf(await host.desk.backUpBefore('import'))
    }
    const { copies } = await host.desk.overview()
    const before = copies.filter(({ kind }) => kind === 'beforeImport')
    // The newest five of seven, each with all that had been saved by then.
    expect(before.map(({ counts }) => counts?.applications)).toEqual([8, 7, 6, 5, 4])
    expect(copies.filter(({ kind }) => kind === 'session')).toHaveLength(1)
  })

  it('before bringing in say so when there is none to rely on', async () => {
    const folder = await temporaryFolder()
    let full = false
    const fileSystem = watchedFileSystem((call, path) => {
      if (full && call === 'create' && path.includes('backups')) throw systemError('ENOSPC')
    })
    const host = hostIn(folder, { fileSystem })
    expect(await host.desk.backUpBefore('import')).toEqual(failed('readOnly'))
    await host.start()
    // With nothing saved there is nothing that could be lost.
    expect(valueOf(await host.desk.backUpBefore('import'))).toBeNull()
    await host.run(adding('First'))
    full = true
    expect(await host.desk.backUpBefore('import')).toEqual(failed('notSaved'))
  })

  it('that come back are read before the one of today pushes them out', async () => {
    const { host } = await holding('First')
    for (let count = 0; count <= backupsKept.beforeRestore + 1; count += 1) {
      const { copies } = await host.desk.overview()
      const oldest = copies.findLast(({ kind }) => kind === 'beforeRestore')
      if (oldest === undefined) valueOf(await host.desk.backUpNow())
      const id = oldest?.id ?? (await host.desk.overview()).copies[0]?.id ?? ''
      await host.run(adding(`C${count}`))
      expect(valueOf(await host.desk.restore(id, 'replace')).saved).toBe(true)
    }
  })
})
