import { mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failed } from '#core/workspace/failure'
import { sampleOfVersion1 } from '#core/workspace/samples/version-1'
import {
  adding,
  companiesOf,
  hostIn,
  systemError,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

const file = 'afterword.json'
const whole = Buffer.from(sampleOfVersion1)
const backup = sampleOfVersion1.replace('"revision":42', '"revision":40').replace('Lorem Labs', 'From backup')
const keptAs = 'afterword.damaged-2027-04-08T09-45-00Z.json'

/** A profile with these files in it, opened. */
async function opened(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Parameters<typeof hostIn>[1] = {},
) {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'backups'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  const host = hostIn(folder, options)
  const storage = await host.start()
  return { folder, host, storage, path: join(folder, file) }
}

const damages: [string, Uint8Array][] = [
  ['no bytes', new Uint8Array()],
  ['nothing but NUL', new Uint8Array(whole.length)],
  ['a NUL tail', Buffer.from(whole).fill(0, 900)],
  ['a cut end', whole.subarray(0, 900)],
  ['null', Buffer.from('null')],
  ['a list', Buffer.from('[]')],
  ['a text', Buffer.from('"x"')],
  ['zero', Buffer.from('0')],
  ['Latin-1', Buffer.from(sampleOfVersion1.replace('Lorem', 'Lörem'), 'latin1')],
  [
    'another program’s data',
    Buffer.from('{"app":"interview-followups","schemaVersion":1,"applications":[]}'),
  ],
]

describe('hazard 2: a damaged file', () => {
  it.each(damages)('is kept byte for byte and the newest sound backup opened: %s', async (_, bytes) => {
    const { folder, host, storage, path } = await opened({
      [file]: bytes,
      'backups/afterword-2027-04-07.json': new Uint8Array(20),
      'backups/afterword-2027-04-06.json': backup,
    })
    expect(storage).toEqual({ state: 'damaged', keptAs, from: 'backups/afterword-2027-04-06.json' })
    expect(companiesOf(host)).toEqual(['From backup', 'Testwerk'])
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0)
    await host.run(adding('New'))
    expect(Buffer.compare(await readFile(join(folder, keptAs)), bytes)).toBe(0)
    expect(await readFile(join(folder, 'backups/afterword-2027-04-06.json'), 'utf8')).toBe(backup)
    const again = hostIn(folder)
    expect(await again.start()).toEqual({ state: 'ok' })
    expect(companiesOf(again)).toEqual(['From backup', 'New', 'Testwerk'])
  })

  it('is kept once, however often one starts without changing anything', async () => {
    const { folder } = await opened({ [file]: 'null' })
    expect(await hostIn(folder).start()).toEqual({ state: 'damaged', keptAs, from: null })
    expect((await readdir(folder)).filter((name) => name.includes('damaged'))).toEqual([keptAs])
  })

  it('does not overwrite another that was kept in the same second', async () => {
    const { folder, storage } = await opened({ [file]: 'null', [keptAs]: 'earlier' })
    expect(storage).toMatchObject({ keptAs: keptAs.replace('.json', '-2.json') })
    expect(await readFile(join(folder, keptAs), 'utf8')).toBe('earlier')
  })

  it('is not touched when it cannot be kept aside', async () => {
    const fileSystem = watchedFileSystem((call, path) => {
      if (call === 'create' && path.includes('damaged')) throw systemError('ENOSPC')
    })
    const files = { [file]: 'null', 'backups/afterword-2027-04-06.json': backup }
    const { host, storage, path } = await opened(files, { fileSystem })
    expect(storage).toEqual({ state: 'unreadable', file: path, reason: 'notKeptAside' })
    expect(companiesOf(host)).toEqual(['From backup', 'Testwerk'])
    expect(await host.run(adding('New'))).toEqual(failed('readOnly'))
    expect(await readFile(path, 'utf8')).toBe('null')
  })

  it('hazard 16: with one broken record opens the others, keeps the file, and loses nothing by saving', async () => {
    const broken = sampleOfVersion1.replace('"stage":"declined"', '"stage":"nowhere"')
    const { folder, host, storage, path } = await opened({ [file]: broken })
    expect(storage).toEqual({ state: 'damaged', keptAs, from: file, missing: 1 })
    expect(companiesOf(host)).toEqual(['Lorem Labs'])
    await host.run(adding('New'))
    expect(await readFile(path, 'utf8')).toContain('"stage":"nowhere"')
    expect(await readFile(join(folder, keptAs), 'utf8')).toBe(broken)
    expect(await hostIn(folder).start()).toEqual({ state: 'ok' })
  })

  it('that was edited by hand and still reads is opened, and kept as it was found', async () => {
    const { folder, host, path } = await opened({ [file]: sampleOfVersion1 })
    await host.run(adding('New'))
    await host.stop()
    const edited = (await readFile(path, 'utf8')).replace('Lorem Labs', 'Ipsum Labs')
    await writeFile(path, edited)
    const again = hostIn(folder)
    expect(await again.start()).toEqual({ state: 'ok' })
    expect(companiesOf(again)).toContain('Ipsum Labs')
    expect(await readFile(join(folder, keptAs), 'utf8')).toBe(edited)
  })

  it('hazard 17: with a byte order mark is not damaged at all', async () => {
    const { host, storage } = await opened({ [file]: `\uFEFF${sampleOfVersion1}` })
    expect([storage, companiesOf(host).length]).toEqual([{ state: 'ok' }, 2])
  })
})

describe('hazard 15: a newer file', () => {
  it.each([
    [99, 0],
    [1, 2],
  ])('(minimum reader %i) is left untouched and takes no change', async (minimumReader, shown) => {
    const newer = sampleOfVersion1
      .replace('"version":1', '"version":99')
      .replace('"minimumReader":1', `"minimumReader":${minimumReader}`)
    const { folder, host, storage, path } = await opened({ [file]: newer })
    expect(storage).toEqual({ state: 'newer', file: path, version: 99 })
    expect(companiesOf(host)).toHaveLength(shown)
    expect(await host.run(adding('New'))).toEqual(failed('readOnly'))
    expect(await host.undo()).toEqual(failed('readOnly'))
    host.saveNow()
    await host.stop()
    expect(await readFile(path, 'utf8')).toBe(newer)
    expect((await readdir(folder)).toSorted()).toEqual([file, 'backups'])
  })
})

describe('hazard 10: a file that cannot be read', () => {
  it('for want of permission is left untouched and takes no change', async () => {
    const fileSystem = watchedFileSystem((call, path) => {
      if (call === 'read' && path.endsWith(file)) throw systemError('EACCES')
    })
    const { host, storage, path } = await opened({ [file]: sampleOfVersion1 }, { fileSystem })
    expect(storage).toEqual({ state: 'unreadable', file: path, reason: 'EACCES' })
    expect(await host.run(adding('New'))).toEqual(failed('readOnly'))
    expect(await readFile(path, 'utf8')).toBe(sampleOfVersion1)
  })

  it('for a moment, since a scanner has it open, is read a moment later', async () => {
    let refusals = 2
    const fileSystem = watchedFileSystem((call, path) => {
      if (call === 'read' && path.endsWith(file) && (refusals -= 1) >= 0) throw systemError('EBUSY')
    })
    const delay = () => Promise.resolve()
    const { storage } = await opened({ [file]: sampleOfVersion1 }, { fileSystem, delay })
    expect(storage).toEqual({ state: 'ok' })
  })

  it('since a folder stands in its place is no first run', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, file))
    expect(await hostIn(folder).start()).toMatchObject({ state: 'unreadable', reason: 'EISDIR' })
  })

  it.runIf(process.platform !== 'win32')('since its link leads nowhere is no first run', async () => {
    const folder = await temporaryFolder()
    await symlink(join(folder, 'drive', 'real.json'), join(folder, file))
    expect(await hostIn(folder).start()).toMatchObject({ state: 'unreadable', reason: 'ENOENT' })
  })
})

describe('hazard 3: a missing file', () => {
  it.each([
    ['a backup', { 'backups/afterword-2027-04-06.json': backup }, 'backups/afterword-2027-04-06.json'],
    ['the marker', { 'created.json': '{}' }, null],
    ['a version kept aside', { [keptAs]: 'null' }, null],
    ['a whole temporary file', { [`.${file}.x1.tmp`]: sampleOfVersion1 }, `.${file}.x1.tmp`],
  ])('is a loss, not a first run, beside %s', async (_, files, from) => {
    const { folder, host, storage } = await opened(files)
    expect(storage).toEqual({ state: 'damaged', keptAs: '', from })
    expect(companiesOf(host)).toHaveLength(from === null ? 0 : 2)
    expect(await readdir(folder)).not.toContain(file)
  })

  it('comes back from a lost drive without being overwritten', async () => {
    const { folder, host, path } = await opened({ 'created.json': '{}' })
    await writeFile(path, sampleOfVersion1)
    await host.run(adding('New'))
    expect(await readFile(join(folder, 'afterword.conflict-2027-04-08T09-45-00Z.json'), 'utf8')).toBe(
      sampleOfVersion1,
    )
  })
})

describe('hazard 5: temporary files left by a crash', () => {
  const newer = sampleOfVersion1.replace('"revision":42', '"revision":43').replace('Lorem Labs', 'Newer')

  it('are taken when whole and newer, and cleared away', async () => {
    const { folder, host, storage, path } = await opened({
      [file]: sampleOfVersion1,
      [`.${file}.x1.tmp`]: newer,
      [`.${file}.x2.tmp`]: newer.slice(0, 500),
      [`.${file}.x3.tmp`]: '',
      '.other.json.x4.tmp': 'not ours',
    })
    expect([storage, companiesOf(host)]).toEqual([{ state: 'ok' }, ['Newer', 'Testwerk']])
    expect(await readFile(path, 'utf8')).toContain('Newer')
    await host.stop()
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual(['.other.json.x4.tmp'])
  })

  it.each([
    ['older', newer.replace('"revision":43', '"revision":41')],
    ['of other data', newer.replace(/"workspaceId":"[^"]+"/, '"workspaceId":"other"')],
  ])('are cleared away when %s', async (_, leftover) => {
    const { folder, host } = await opened({ [file]: sampleOfVersion1, [`.${file}.x1.tmp`]: leftover })
    expect(companiesOf(host)).toEqual(['Lorem Labs', 'Testwerk'])
    expect(await readdir(folder)).not.toContain(`.${file}.x1.tmp`)
  })

  it('help when the file itself is damaged', async () => {
    const files = { [file]: 'null', [`.${file}.x1.tmp`]: newer, 'backups/afterword-2027-04-06.json': backup }
    const { folder, host, storage } = await opened(files)
    expect(storage).toMatchObject({ state: 'damaged', from: `.${file}.x1.tmp` })
    expect(companiesOf(host)).toContain('Newer')
    await rm(join(folder, `.${file}.x1.tmp`))
  })

  it('are saved later when they cannot be put in place now', async () => {
    let refuses = true
    const fileSystem = watchedFileSystem((call, path) => {
      if (refuses && call === 'write' && path.includes(file)) throw systemError('ENOSPC')
    })
    const files = { [file]: sampleOfVersion1, [`.${file}.x1.tmp`]: newer }
    const { host, path } = await opened(files, { fileSystem })
    expect(companiesOf(host)).toContain('Newer')
    refuses = false
    await host.retrySave()
    expect(await readFile(path, 'utf8')).toContain('Newer')
  })
})
