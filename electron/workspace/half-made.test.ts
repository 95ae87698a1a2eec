import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { holding, hostIn, temporaryFolder } from './workspace.test-data'

/** Which of these stand there still, after the next start. */
const leftOf = async (folder: string, names: readonly string[]): Promise<readonly string[]> => {
  await mkdir(join(folder, 'backups'), { recursive: true })
  for (const name of names) await writeFile(join(folder, name), 'half')
  const host = hostIn(folder)
  await host.start()
  await host.stop()
  const left = new Set(await readdir(folder, { recursive: true }))
  return names.filter((name) => left.has(name))
}

it('hazard 5: small files that crashes left under way are cleared away at the next start', async () => {
  const { folder, host } = await holding('Lorem Labs')
  await host.stop()
  const halfMade = [
    '.open-on.json.w1.tmp',
    '.open-on.json.w2.tmp',
    '.created.json.w3.tmp',
    '.afterword.json.turn',
    '.afterword.damaged-2027-04-08T09-45-00Z.json.w4.tmp',
    '.afterword.conflict-2027-04-08T09-45-00Z-2.json.w5.tmp',
    '.afterword.ancestor-2027-04-08T09-45-00Z.json.w6.tmp',
    'backups/.afterword-2027-04-08.json.w7.tmp',
    'backups/.afterword-2027-04-08T09-45-00Z-before-upgrade.json.w8.tmp',
  ]
  expect(await leftOf(folder, halfMade)).toEqual([])
})

it('what is whole, and what is not ours, stays', async () => {
  const { folder, host } = await holding('Lorem Labs')
  await host.stop()
  const others = [
    'afterword.damaged-2027-04-08T09-45-00Z.json',
    'afterword.ancestor-2027-04-08T09-45-00Z.json',
    '.other.json.w1.tmp',
    'open-on.json.tmp',
    '.created.json',
    'backups/afterword-2027-04-01.json',
    'backups/.notes.tmp',
  ]
  expect(await leftOf(folder, others)).toEqual(others)
})

it('where nothing was ever saved, nothing is removed', async () => {
  const folder = await temporaryFolder()
  expect(await leftOf(folder, ['.created.json.w1.tmp'])).toEqual(['.created.json.w1.tmp'])
})
