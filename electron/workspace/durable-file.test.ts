import { lstat, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NameHeld, renamePauses, writeDurably } from './durable-file'
import { diskOf, manualDelay, systemError, temporaryFolder, watchedFileSystem } from './workspace.test-data'

const bytes = Buffer.from('new')
const posix = process.platform !== 'win32'

describe('hazard 1: a durable write', () => {
  it('flushes the file before its name is given over, and the folder after', async () => {
    const path = join(await temporaryFolder(), 'a.json')
    const calls: string[] = []
    await writeDurably(path, bytes, diskOf(watchedFileSystem((call) => calls.push(call))))
    const order = ['create', 'write', 'sync', 'close', 'rename', 'syncFolder']
    expect(calls.filter((call) => order.includes(call))).toEqual(order)
    expect(await readFile(path, 'utf8')).toBe('new')
  })

  it.runIf(posix)('hazard 13: is readable by its owner alone, in a folder that is too', async () => {
    const folder = join(await temporaryFolder(), 'new', 'deep')
    await writeDurably(join(folder, 'a.json'), bytes, diskOf())
    expect((await stat(join(folder, 'a.json'))).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  it.runIf(posix)('hazard 12: writes through a symbolic link and leaves the link one', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'dotfiles'))
    const target = join(folder, 'dotfiles', 'real.json')
    await writeFile(target, 'old')
    await symlink(target, join(folder, 'a.json'))
    const made: string[] = []
    const fileSystem = watchedFileSystem((call, path) => call === 'create' && made.push(path))
    await writeDurably(join(folder, 'a.json'), bytes, diskOf(fileSystem))
    expect((await lstat(join(folder, 'a.json'))).isSymbolicLink()).toBe(true)
    expect(await readFile(target, 'utf8')).toBe('new')
    expect(made[0]).toContain(join(folder, 'dotfiles'))
  })

  it('never uses a temporary name twice', async () => {
    const path = join(await temporaryFolder(), 'a.json')
    const names: string[] = []
    const disk = diskOf(watchedFileSystem((call, name) => call === 'create' && names.push(name)))
    await Promise.all([writeDurably(path, bytes, disk), writeDurably(path, bytes, disk)])
    expect(new Set(names).size).toBe(2)
  })
})

describe('hazard 11: a write that is refused', () => {
  it.each(['write', 'sync', 'close'] as const)(
    'leaves the old file and nothing else when %s fails',
    async (refused) => {
      const folder = await temporaryFolder()
      const path = join(folder, 'a.json')
      await writeFile(path, 'old')
      const fileSystem = watchedFileSystem((call) => {
        if (call === refused) throw systemError('ENOSPC')
      })
      await expect(writeDurably(path, bytes, diskOf(fileSystem))).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(await readdir(folder)).toEqual(['a.json'])
      expect(await readFile(path, 'utf8')).toBe('old')
    },
  )

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'tries the rename again while another program holds the file (%s)',
    async (code) => {
      const path = join(await temporaryFolder(), 'a.json')
      let refusals = 3
      const fileSystem = watchedFileSystem((call) => {
        if (call === 'rename' && (refusals -= 1) >= 0) throw systemError(code)
      })
      const pauses: number[] = []
      const delay = async (milliseconds: number) => void pauses.push(milliseconds)
      await writeDurably(path, bytes, diskOf(fileSystem, delay))
      expect(pauses).toEqual([50, 100, 200])
      expect(await readFile(path, 'utf8')).toBe('new')
    },
  )

  it('keeps the whole new version under its temporary name when the file is held for ever', async () => {
    const path = join(await temporaryFolder(), 'a.json')
    const fileSystem = watchedFileSystem((call) => {
      if (call === 'rename') throw systemError('EPERM')
    })
    const error: unknown = await writeDurably(path, bytes, diskOf(fileSystem)).catch(
      (caught: unknown) => caught,
    )
    if (!(error instanceof NameHeld)) throw new Error('not held')
    expect(await readFile(error.temporary, 'utf8')).toBe('new')
    const total = renamePauses.reduce((sum, pause) => sum + pause, 0)
    expect(total).toBeGreaterThan(9000)
    expect(total).toBeLessThan(11_000)
  })

  it('does not wait for an error that will not pass', async () => {
    const folder = await temporaryFolder()
    const { delay, asked } = manualDelay()
    const fileSystem = watchedFileSystem((call) => {
      if (call === 'rename') throw systemError('EROFS')
    })
    const write = writeDurably(join(folder, 'a.json'), bytes, diskOf(fileSystem, delay))
    await expect(write).rejects.toMatchObject({ code: 'EROFS' })
    expect(asked).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })
})
