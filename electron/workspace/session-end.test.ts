import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failed } from '#core/workspace/failure'
import { until } from '../testing/until'
import {
  adding,
  companiesOnDisk,
  hostIn,
  manualDelay,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

const file = 'afterword.json'

describe('hazard 6: quitting', () => {
  it('waits for the save under way and for what came after it', async () => {
    const folder = await temporaryFolder()
    const host = hostIn(folder)
    await host.start()
    void host.run(adding('Lorem Labs'))
    void host.run(adding('Testwerk'))
    await host.stop()
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs', 'Testwerk'])
    expect(await host.run(adding('Late'))).toEqual(failed('readOnly'))
  })

  it('waits no longer than it was told to', async () => {
    const { delay, pass, asked } = manualDelay()
    let release: () => void = () => {}
    const hanging = new Promise<void>((resolve) => (release = resolve))
    const fileSystem = watchedFileSystem((call, path) =>
      call === 'sync' && path.includes(file) ? hanging : null,
    )
    const host = hostIn(await temporaryFolder(), { fileSystem, delay })
    await host.start()
    void host.run(adding('Lorem Labs'))
    const flushed = host.flush(700)
    await until(() => asked.includes(700))
    pass(700)
    await flushed
    expect(host.saving()).toEqual({ state: 'saving' })
    const stopped = host.stop()
    await until(() => asked.includes(3000))
    pass(3000)
    await until(() => asked.includes(500))
    pass(500)
    await stopped
    release()
  })

  it('can save at once, holding everything up, when the session ends', async () => {
    const folder = await temporaryFolder()
    const host = hostIn(folder)
    await host.start()
    void host.run(adding('Lorem Labs'))
    host.saveNow()
    expect(await readFile(join(folder, file), 'utf8')).toContain('Lorem Labs')
    await host.stop()
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs'])
    expect((await readdir(folder)).filter((name) => name.includes('conflict'))).toEqual([])
  })
})
