import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { valueOf } from '#core/workspace/failure'
import { adding, companiesOf, hostIn } from './workspace.test-data'

/** How often the power goes; none in `npm test`, since each cut makes a disk. `npm run soak` asks for some. */
const cuts = Number(process.env['AFTERWORD_POWER_CUTS'] ?? 0)

const isDone = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/**
 * A filesystem in a file. What is in that file at an instant is what a disk would hold if the power went then: it is
 * copied, mounted (which replays the filesystem's own journal) and read.
 */
async function disk(options: string) {
  const work = await mkdtemp(join(tmpdir(), 'afterword-power-'))
  const [image, copy, folder, later] = ['disk', 'copy', 'mounted', 'later'].map((name) => join(work, name))
  if (image === undefined || copy === undefined || folder === undefined || later === undefined)
    throw new Error(work)
  await mkdir(folder)
  await mkdir(later)
  onTestFinished(async () => {
    for (const one of [folder, later]) isDone('umount', '--lazy', one)
    await rm(work, { recursive: true, force: true })
  })
  const isThere =
    process.platform === 'linux' &&
    isDone('truncate', '-s', '32M', image) &&
    isDone('mkfs.ext4', '-q', '-F', image) &&
    isDone('mount', '-o', `loop,${options}`, image, folder)
  return {
    isThere,
    folder: join(folder, 'data'),
    /** The folder as a start after a power cut would find it now. */
    cut: async () => {
      await copyFile(image, copy)
      if (!isDone('mount', '-o', `loop,${options}`, copy, later))
        throw new Error('the copy cannot be mounted')
      return join(later, 'data')
    },
    endOfCut: () => isDone('umount', later),
  }
}

describe.runIf(cuts > 0)('hazard 1: the power goes at the instant a save was acknowledged', () => {
  // The second stands for filesystems that do not flush a file when it takes the name of another.
  it.each(['defaults', 'noauto_da_alloc'])(
    `and nothing is lost (ext4, %s, ${cuts} cuts)`,
    async (options) => {
      const power = await disk(options)
      if (!power.isThere) {
        console.info(
          'No power was cut: this machine lets nobody mount a filesystem in a file (root, Linux, loop devices).',
        )
        return
      }
      const host = hostIn(power.folder, { journalLimit: 4000 })
      await host.start()
      const saved: string[] = []
      for (let cut = 0; cut < cuts; cut += 1) {
        for (let change = 0; change <= cut % 4; change += 1) {
          const company = `C${String(cut).padStart(2, '0')}-${change}`
          expect(valueOf(await host.run(adding(company))).saved).toBe(true)
          saved.push(company)
        }
        // The first cut comes right after the first save of all, later ones among journal, file and backups.
        if (cut % 5 === 4) valueOf(await host.desk.backUpNow())
        const after = hostIn(await power.cut())
        expect(await after.start()).toEqual({ state: 'ok' })
        expect(companiesOf(after)).toEqual(saved)
        await after.stop()
        power.endOfCut()
      }
      await host.stop()
    },
    cuts * 20_000,
  )
})
