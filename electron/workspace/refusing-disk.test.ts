import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { valueOf } from '#core/workspace/failure'
import { sampleOfVersion1 } from '#core/workspace/samples/version-1'
import { until } from '../testing/until'
import type { Delay } from './delay'
import {
  adding,
  companiesOf,
  companiesOnDisk,
  hostIn,
  manualDelay,
  systemError,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

const file = 'afterword.json'

describe('hazard 23: a disk that refuses', () => {
  async function refusing(code: string) {
    const folder = await temporaryFolder()
    let refuses = true
    const { delay, pass, asked } = manualDelay()
    const fileSystem = watchedFileSystem((call, path) => {
      if (refuses && call === 'write' && path.includes(file)) throw systemError(code)
    })
    const host = hostIn(folder, { fileSystem, delay })
    await host.start()
    const states: unknown[] = []
    host.onSavingChanged((state) => states.push(state))
    return { folder, host, pass, asked, states, recover: () => void (refuses = false) }
  }

  it('keeps the change in memory, says why, and saves by itself once it may', async () => {
    const { folder, host, pass, asked, states, recover } = await refusing('ENOSPC')
    const answer = host.run(adding('Lorem Labs'))
    await until(() => asked.includes(500))
    pass(500)
    expect(valueOf(await answer)).toMatchObject({ revision: 1, saved: false })
    expect([companiesOf(host), host.saving()]).toEqual([
      ['Lorem Labs'],
      { state: 'failing', reason: 'diskFull' },
    ])
    expect(await readdir(folder)).toEqual([])

    recover()
    await until(() => asked.includes(2000))
    pass(2000)
    await until(() => host.saving().state === 'saved')
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs'])
    expect(states).toEqual([
      { state: 'saving' },
      { state: 'failing', reason: 'diskFull' },
      { state: 'saved' },
    ])
  })

  it('answers after two seconds when the write hangs', async () => {
    const folder = await temporaryFolder()
    const { delay, pass, asked } = manualDelay()
    let release: () => void = () => {}
    const hanging = new Promise<void>((resolve) => (release = resolve))
    const fileSystem = watchedFileSystem((call, path) =>
      call === 'sync' && path.includes(file) ? hanging : null,
    )
    const host = hostIn(folder, { fileSystem, delay })
    await host.start()
    const answer = host.run(adding('Lorem Labs'))
    await until(() => asked.includes(2000))
    pass(2000)
    expect(valueOf(await answer).saved).toBe(false)
    release()
    await until(() => host.saving().state === 'saved')
  })

  it('is tried again at once when the user asks', async () => {
    const { folder, host, asked, recover } = await refusing('EACCES')
    void host.run(adding('Lorem Labs'))
    await until(() => host.saving().state === 'failing' && asked.includes(500))
    recover()
    await host.retrySave()
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs'])
  })

  it('hazard 10: is noticed at the start, before anything was typed', async () => {
    const fileSystem = watchedFileSystem((call) => {
      if (call === 'create') throw systemError('EROFS')
    })
    const host = hostIn(await temporaryFolder(), { fileSystem })
    await host.start()
    await until(() => host.saving().state === 'failing')
    expect(host.saving()).toEqual({ state: 'failing', reason: 'noPermission' })
  })

  it('leaves the newest version to be found at the next start while the file is held', async () => {
    const folder = await temporaryFolder()
    // A file of an older version is written anew before changes may follow it in the journal.
    await writeFile(join(folder, file), sampleOfVersion1)
    const fileSystem = watchedFileSystem((call, path) => {
      if (call === 'rename' && path.includes(file)) throw systemError('EPERM')
    })
    // The pauses of the rename pass at once, all others only when they are cut short.
    const delay: Delay = (_, signal) =>
      new Promise((resolve) =>
        signal === undefined ? resolve() : signal.addEventListener('abort', () => resolve()),
      )
    const host = hostIn(folder, { fileSystem, delay })
    await host.start()
    void host.run(adding('Newest'))
    await until(() => host.saving().state === 'failing')
    expect(host.saving()).toEqual({ state: 'failing', reason: 'locked' })
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs', 'Newest', 'Testwerk'])
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

it('a file that was held for a while leaves no temporary ones behind', async () => {
  const folder = await temporaryFolder()
  let held = true
  const fileSystem = watchedFileSystem((call, path) => {
    if (held && call === 'rename' && path.includes(file)) throw systemError('EBUSY')
  })
  const delay: Delay = (_, signal) =>
    new Promise((resolve) =>
      signal === undefined ? resolve() : signal.addEventListener('abort', () => resolve()),
    )
  const host = hostIn(folder, { fileSystem, delay })
  await host.start()
  for (const company of ['First', 'Second']) {
    void host.run(adding(company))
    await until(async () => (await readdir(folder)).length === 1 && host.saving().state === 'failing')
  }
  held = false
  await host.retrySave()
  await host.stop()
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})
