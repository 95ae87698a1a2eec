import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instant } from '#core/time/kinds'
import { valueOf } from '#core/workspace/failure'
import { adding, hostIn, temporaryFolder } from './workspace.test-data'

describe('before the first write of a day', () => {
  it('the file as it was goes to the backups, once', async () => {
    const folder = await temporaryFolder()
    let now = instant('2027-04-08T21:30:00Z')
    const host = hostIn(folder, { now: () => now })
    await host.start()
    await host.run(adding('First'))
    await host.run(adding('Second'))
    // The day is the user's: half past midnight in Berlin.
    now = instant('2027-04-08T22:30:00Z')
    await host.run(adding('Third'))
    await host.run(adding('Fourth'))
    await host.stop()
    const backups = await readdir(join(folder, 'backups'))
    expect(backups).toEqual(['afterword-2027-04-08.json', 'afterword-2027-04-09.json'])
    const texts = await Promise.all(backups.map((name) => readFile(join(folder, 'backups', name), 'utf8')))
    expect(texts.map((text) => /"revision":(\d+)/.exec(text)?.[1])).toEqual(['1', '2'])
  })

  it('a backup that fails does not keep the change from being saved', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'backups'), 'a file where the folder should be')
    const host = hostIn(folder)
    await host.start()
    await host.run(adding('First'))
    expect(valueOf(await host.run(adding('Second'))).saved).toBe(true)
  })
})
