import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failed, valueOf } from '#core/workspace/failure'
import { adding, companiesOf, companiesOnDisk, holding, hostIn, temporaryFolder } from './workspace.test-data'

describe('the folder', () => {
  it('is moved with its backups, gone on with there, and found there again', async () => {
    const { folder, host } = await holding('First', 'Second')
    const to = join(await temporaryFolder(), 'synced')
    await mkdir(to)
    expect(valueOf(await host.desk.moveTo(to))).toEqual({ moved: 'done', folder: to, leftBehind: folder })
    await host.run(adding('Third'))
    await host.stop()
    expect(await companiesOnDisk(to)).toEqual(['First', 'Second', 'Third'])
    expect((await readdir(join(to, 'backups'))).length).toBeGreaterThan(0)
    const again = hostIn(folder)
    expect(await again.start()).toEqual({ state: 'ok' })
    expect(companiesOf(again)).toEqual(['First', 'Second', 'Third'])
    await again.stop()
    // The drive is away: nothing is written in its place, and it opens once it is back.
    await rename(to, `${to}-away`)
    const without = hostIn(folder)
    expect(await without.start()).toMatchObject({ state: 'unreadable', reason: 'folderGone' })
    expect(await without.run(adding('Lost'))).toEqual(failed('readOnly'))
    await rename(`${to}-away`, to)
    await without.desk.reopen()
    expect(companiesOf(without)).toEqual(['First', 'Second', 'Third'])
    await without.stop()
    await rm(`${folder}-folder.json`)
  })

  it('with data in it is not overwritten, and may be gone on with', async () => {
    const { folder, host } = await holding('Here')
    const other = await holding('There')
    await other.host.stop()
    expect(valueOf(await host.desk.moveTo(other.folder))).toMatchObject({
      moved: 'occupied',
      there: { counts: { applications: 1 } },
    })
    expect(valueOf(await host.desk.useFolder(other.folder)).saved).toBe(true)
    expect(companiesOf(host)).toEqual(['There'])
    await host.stop()
    expect(await companiesOnDisk(other.folder)).toEqual(['There'])
    await rm(`${folder}-folder.json`)
    expect(await companiesOnDisk(folder)).toEqual(['Here'])
  })
})
