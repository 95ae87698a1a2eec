import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { holding, hostIn, temporaryFolder } from './workspace.test-data'

const asked = async (folder: string, names: readonly string[]): Promise<readonly string[]> => {
  for (const name of names) await writeFile(join(folder, name), 'half')
  const host = hostIn(folder)
  await host.start()
  await host.stop()
  const left = new Set(await readdir(folder))
  return names.filter((name) => left.has(name))
}

it('hazard 5: small files that crashes left under way are cleared away at the next start', async () => {
  const { folder, host } = await holding('Lorem Labs')
  await host.stop()
  const halfMade = [
    '.open-on.json.w1.tmp',
    '.open-on.json.w2.tmp',
    '.created.json.w3.tmp',
    '.afterword.damaged-2027-04-08T09-45-00Z.json.w4.tmp',
    '.afterword.conflict-2027-04-08T09-45-00Z-2.json.w5.tmp',
    '.afterword.ancestor-2027-04-08T09-45-00Z.json.w6.tmp',
  ]
  expect(await asked(folder, halfMade)).toEqual([])
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
  ]
  expect(await asked(folder, others)).toEqual(others)
})

it('a folder in which nothing was ever saved stays as it is', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'photos'))
  expect(await asked(folder, ['.created.json.w1.tmp'])).toEqual(['.created.json.w1.tmp'])
})
