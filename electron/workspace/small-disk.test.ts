import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { valueOf } from '#core/workspace/failure'
import { until } from '../testing/until'
import type { Delay } from './delay'
import { delay as realDelay } from './delay'
import type { WorkspaceHost } from './host-shape'
import { nodeFileSystem } from './node-file-system'
import {
  adding,
  companiesOf,
  companiesOnDisk,
  hostIn,
  systemError,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

const megabyte = 1_000_000
const impatient: Delay = (ms, signal) => realDelay(Math.min(ms, 600), signal)
const large = 'x'.repeat(100_000)

/** A disk that is full once the test says so: a real one where this user may mount one, else one that says so. */
async function smallDisk() {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-small-disk-'))
  const isReal =
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder]).status === 0
  onTestFinished(async () => {
    if (isReal) spawnSync('umount', ['--lazy', folder])
    await rm(folder, { recursive: true, force: true })
  })
  const ballast = join(folder, 'ballast')
  let isFull = false
  const refusing = watchedFileSystem((call) => {
    if (isFull && ['write', 'writeAt', 'create'].includes(call)) throw systemError('ENOSPC')
  })
  return {
    folder,
    fileSystem: isReal ? nodeFileSystem : refusing,
    fill: async () => {
      isFull = true
      if (!isReal) return
      // Until not one page is left.
      for (const size of [megabyte, 4096])
        for (let part = 0, full = false; !full; part += 1)
          full = await writeFile(`${ballast}-${size}-${part}`, Buffer.alloc(size)).then(
            () => false,
            () => true,
          )
    },
    makeRoom: async () => {
      isFull = false
      for (const name of await readdir(folder)) if (name.startsWith('ballast')) await rm(join(folder, name))
    },
  }
}

const noting = async (host: WorkspaceHost, value: string) => {
  const [application] = host.current().applications.values()
  return host.run({ kind: 'editDetails', applicationId: application?.id ?? '', field: 'notes', value })
}

describe('hazard 9: a full disk', () => {
  it('keeps the change in memory, leaves nothing half-made behind, and saves by itself once there is room', async () => {
    const disk = await smallDisk()
    const host = hostIn(disk.folder, { fileSystem: disk.fileSystem, delay: impatient })
    await host.start()
    valueOf(await host.run(adding('First')))
    await until(() => host.saving().state === 'saved')
    const before = await readFile(join(disk.folder, 'afterword.json'))
    await disk.fill()
    void host.run(adding('Second'))
    // More than the room that the journal has laid out ahead.
    void noting(host, large)
    void noting(host, `${large}${large}`)
    await until(() => host.saving().state === 'failing')
    expect(host.saving()).toEqual({ state: 'failing', reason: 'diskFull' })
    expect(companiesOf(host)).toEqual(['First', 'Second'])
    expect(Buffer.compare(await readFile(join(disk.folder, 'afterword.json')), before)).toBe(0)
    expect((await readdir(disk.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
    await disk.makeRoom()
    await until(() => host.saving().state === 'saved')
    await host.stop()
    expect(await companiesOnDisk(disk.folder)).toEqual(['First', 'Second'])
  }, 30_000)

  it('refuses a whole file and a backup before they fill it, and a copy elsewhere is all the same possible', async () => {
    const disk = await smallDisk()
    const host = hostIn(disk.folder, { fileSystem: disk.fileSystem, delay: impatient })
    await host.start()
    valueOf(await host.run(adding('First')))
    await disk.fill()
    expect((await host.desk.backUpNow()).ok).toBe(false)
    expect((await host.desk.backUpBefore('import')).ok).toBe(false)
    const copy = join(await temporaryFolder(), 'copy.json')
    valueOf(await host.desk.saveCopy(copy))
    expect(await readFile(copy, 'utf8')).toContain('First')
    await disk.makeRoom()
    valueOf(await host.desk.backUpNow())
  }, 30_000)

  it('is looked at before the journal is made into the file: what is left is for the saves', async () => {
    const folder = await temporaryFolder()
    let free = 100 * megabyte
    const fileSystem = { ...nodeFileSystem, freeBytes: () => Promise.resolve(free) }
    const host = hostIn(folder, { fileSystem, journalLimit: 3000 })
    await host.start()
    await host.run(adding('First'))
    // There is a backup, so that nothing but the room keeps the journal from being made into the file.
    valueOf(await host.desk.backUpNow())
    const before = await readFile(join(folder, 'afterword.json'))
    free = 1000
    for (let count = 0; count < 30; count += 1)
      expect(valueOf(await host.run(adding(`C${count}`))).saved).toBe(true)
    await host.stop()
    expect(Buffer.compare(await readFile(join(folder, 'afterword.json')), before)).toBe(0)
    expect(await companiesOnDisk(folder)).toHaveLength(31)
  })
})
