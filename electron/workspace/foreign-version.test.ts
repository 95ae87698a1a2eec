import { cp, readFile, readdir, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadWorkspace } from './load-workspace'
import { nodeFileSystem } from './node-file-system'
import { adding, companiesOnDisk, hostIn, temporaryFolder } from './workspace.test-data'

const file = 'afterword.json'

describe('hazard 14: somebody else writes the file', () => {
  async function changedBehindOurBack() {
    const folder = await temporaryFolder()
    const host = hostIn(folder)
    await host.start()
    await host.run(adding('Lorem Labs'))
    return { folder, host, path: join(folder, file) }
  }
  const conflicts = async (folder: string) =>
    (await readdir(folder)).filter((name) => name.includes('conflict'))

  it('keeps their version beside ours', async () => {
    const { folder, host, path } = await changedBehindOurBack()
    const theirs = (await readFile(path, 'utf8')).replace('Lorem Labs', 'Theirs')
    await writeFile(path, theirs)
    await host.run(adding('Testwerk'))
    expect(await conflicts(folder)).toEqual(['afterword.conflict-2027-04-08T09-45-00Z.json'])
    expect(await readFile(join(folder, (await conflicts(folder))[0] ?? ''), 'utf8')).toBe(theirs)
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs', 'Testwerk'])
  })

  it('keeps it when another Afterword saved it, sound and newer', async () => {
    const { folder, host } = await changedBehindOurBack()
    const elsewhere = hostIn(folder)
    await elsewhere.start()
    await elsewhere.run(adding('Theirs'))
    await elsewhere.stop()
    await host.run(adding('Testwerk'))
    const [copy] = await conflicts(folder)
    const load = await loadWorkspace(join(folder, copy ?? ''), nodeFileSystem)
    const theirs = load.state === 'ok' ? [...load.saved.workspace.applications.values()] : []
    expect(theirs.map(({ company }) => company)).toEqual(['Lorem Labs', 'Theirs'])
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs', 'Testwerk'])
  })

  it('keeps it in the last moment of a session too', async () => {
    const { folder, host, path } = await changedBehindOurBack()
    const theirs = (await readFile(path, 'utf8')).replace('Lorem Labs', 'Theirs')
    await writeFile(path, theirs)
    void host.run(adding('Testwerk'))
    host.saveNow()
    // The session ends here: what stands in the folder at this moment is all there is.
    const afterwards = await temporaryFolder()
    await cp(folder, afterwards, { recursive: true })
    expect(await companiesOnDisk(afterwards)).toEqual(['Testwerk', 'Theirs'])
  })

  it('does not mind a copy with the same content, or a file that went', async () => {
    const { folder, host, path } = await changedBehindOurBack()
    const same = await readFile(path)
    await unlink(path)
    await writeFile(path, same)
    await host.run(adding('Testwerk'))
    await unlink(path)
    await host.run(adding('Third'))
    expect(await conflicts(folder)).toEqual([])
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs', 'Testwerk', 'Third'])
  })
})
