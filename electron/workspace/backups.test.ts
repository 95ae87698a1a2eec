import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '#core/time/arithmetic'
import { instant, plainDate, type PlainDate } from '#core/time/kinds'
import { sampleOfVersion1 } from '#core/workspace/samples/version-1'
import { backupsKept } from './backup-names'
import { backUp, copyTo, newestBackup } from './backups'
import type { Disk } from './durable-file'
import { lookAt } from './look'
import { diskOf, systemError, temporaryFolder, watchedFileSystem } from './workspace.test-data'

const today = plainDate('2027-04-30')

/** A document with that many applications. */
function holding(count: number): string {
  const document = JSON.parse(sampleOfVersion1) as { applications: Record<string, object> }
  const record = document.applications['a1']
  document.applications = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`x${index}`, { ...record, id: `x${index}` }]),
  )
  return JSON.stringify(document)
}

let folder: string
let file: string
beforeEach(async () => {
  folder = await temporaryFolder()
  file = join(folder, 'afterword.json')
  await mkdir(join(folder, 'backups'))
})

/** Backups of the days before today, newest yesterday. */
async function daysBefore(count: number, text: string): Promise<void> {
  for (let back = 1; back <= count; back += 1) {
    await writeFile(join(folder, 'backups', `afterword-${addDays(today, -back)}.json`), text)
  }
}
/** The backup of a day, of the file as it stands. */
function daily(day: PlainDate, disk: Disk): Promise<string | null> {
  const place = { folder, file, disk, look: (path: string) => lookAt(path, disk.fileSystem) }
  return backUp({ kind: 'daily', day, at: instant(`${day}T09:45:00Z`) }, place, copyTo(place))
}
const backups = async () => (await readdir(join(folder, 'backups'))).toSorted()

describe('hazard 4: the daily backup', () => {
  it('is the file as it stood, and is made once a day', async () => {
    await writeFile(file, holding(2))
    expect(await daily(today, diskOf())).toMatch(/^backups\//)
    await writeFile(file, holding(3))
    expect(await daily(today, diskOf())).toBeNull()
    expect(await readFile(join(folder, 'backups', 'afterword-2027-04-30.json'), 'utf8')).toBe(holding(2))
    expect((await newestBackup(folder, file, diskOf()))?.name).toBe('backups/afterword-2027-04-30.json')
  })

  it('keeps fourteen days', async () => {
    await writeFile(file, holding(2))
    await daysBefore(backupsKept.daily + 2, holding(2))
    await daily(today, diskOf())
    expect((await backups()).length).toBe(backupsKept.daily)
    expect((await backups())[0]).toBe('afterword-2027-04-17.json')
  })

  it.each(['', 'null', '\0\0\0', '{"format":"afterword"'])(
    'is not made of a damaged file: %j',
    async (damaged) => {
      await writeFile(file, damaged)
      await daysBefore(backupsKept.daily, holding(2))
      await expect(daily(today, diskOf())).rejects.toThrow('not sound')
      expect((await backups()).length).toBe(backupsKept.daily)
    },
  )

  it.each([
    ['to none', 0],
    ['by more than half', 4],
  ])('pushes nothing out when the data shrank %s', async (_, left) => {
    await writeFile(file, holding(left))
    await daysBefore(backupsKept.daily, holding(10))
    await daily(today, diskOf())
    expect((await backups()).length).toBe(backupsKept.daily + 1)
  })

  it('still keeps what is far larger weeks after a loss, but not every small day since', async () => {
    await writeFile(file, holding(1))
    await daysBefore(40, holding(1))
    await writeFile(join(folder, 'backups', 'afterword-2027-01-01.json'), holding(10))
    await daily(today, diskOf())
    expect(await backups()).toHaveLength(backupsKept.daily + 1)
    expect((await backups())[0]).toBe('afterword-2027-01-01.json')
  })

  it.each([
    ['set back', '2017-04-30'],
    ['set far forward', '2037-04-30'],
  ])('hazard 25: pushes nothing out while the clock is %s', async (_, day) => {
    await writeFile(file, holding(2))
    await daysBefore(backupsKept.daily, holding(2))
    expect(await daily(plainDate(day), diskOf())).toMatch(/^backups\//)
    expect((await backups()).length).toBe(backupsKept.daily + 1)
  })

  it('pushes nothing out when the new one does not read back', async () => {
    await writeFile(file, holding(2))
    await daysBefore(backupsKept.daily, holding(2))
    const fileSystem = watchedFileSystem(async (call, path) => {
      if (call === 'read' && path.endsWith('afterword-2027-04-30.json')) await writeFile(path, 'spoilt')
    })
    await expect(daily(today, diskOf(fileSystem))).rejects.toThrow('does not read')
    expect((await backups()).length).toBe(backupsKept.daily + 1)
  })

  it('leaves the last room on a disk to the save', async () => {
    await writeFile(file, holding(2))
    const full = { ...watchedFileSystem(() => {}), freeBytes: () => Promise.resolve(1000) }
    await expect(daily(today, diskOf(full))).rejects.toThrow('too little room')
    const refusing = watchedFileSystem((call) => {
      if (call === 'write') throw systemError('ENOSPC')
    })
    await expect(daily(today, diskOf(refusing))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(await backups()).toEqual([])
  })
})
