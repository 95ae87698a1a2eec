import { lstat, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#core/workspace/read-document'
import { sampleOfVersion1 } from '#core/workspace/samples/version-1'
import { loadWorkspace } from './load-workspace'
import { nodeFileSystem } from './node-file-system'
import { temporaryFolder } from './workspace.test-data'
import { writeLastChance } from './write-last-chance'

const reading = readDocument(JSON.parse(sampleOfVersion1))
if (reading.state !== 'ok') throw new Error('no sample')
const { saved } = reading

describe.runIf(process.platform !== 'win32')('the last chance to save', () => {
  it('writes a whole private file, and says which version it is', async () => {
    const path = join(await temporaryFolder(), 'afterword.json')
    const version = writeLastChance(path, saved, null, 'w1')
    expect(await loadWorkspace(path, nodeFileSystem)).toMatchObject({ state: 'ok', saved, ...version })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('follows a link, and keeps no copy of what is ours', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'real'))
    await writeFile(join(folder, 'real', 'a.json'), 'old')
    const link = join(folder, 'a.json')
    await symlink(join(folder, 'real', 'a.json'), link)
    const known = { stamp: await nodeFileSystem.stamp(link), head: null }
    writeLastChance(link, saved, known, 'w1')
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
    expect(await readFile(link, 'utf8')).toContain('Lorem Labs')
    expect((await readdir(folder)).toSorted()).toEqual(['a.json', 'real'])
  })
})
