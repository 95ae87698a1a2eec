import { mkdir, readFile, readdir, rm, stat, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { instant } from '#core/time/kinds'
import { failed, valueOf } from '#core/workspace/failure'
import { emptyWorkspace } from '#core/workspace/workspace'
import type { Delay } from './delay'
import {
  adding,
  companiesOf,
  hostIn,
  manualDelay,
  systemError,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

const file = 'afterword.json'

async function companiesOnDisk(folder: string): Promise<readonly string[]> {
  const host = hostIn(folder)
  await host.start()
  return companiesOf(host)
}

describe('a workspace', () => {
  it('is new in an empty folder, and writes nothing before the first change', async () => {
    const folder = await temporaryFolder()
    const host = hostIn(folder)
    expect(await host.start()).toEqual({ state: 'new' })
    await host.stop()
    expect(await readdir(folder)).toEqual([])
  })

  it('holds a card after a restart, as soon as adding it was answered', async () => {
    const folder = await temporaryFolder()
    const host = hostIn(folder)
    await host.start()
    const answer = valueOf(await host.run(adding('Lorem Labs')))
    expect(answer).toMatchObject({ revision: 1, saved: true })
    expect(host.current().applications.has(answer.createdId ?? '')).toBe(true)
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs'])
  })

  it.runIf(process.platform !== 'win32')('is private to its owner', async () => {
    const folder = join(await temporaryFolder(), 'profile')
    const host = hostIn(folder)
    await host.start()
    await host.run(adding('Lorem Labs'))
    const modes = await Promise.all(['', file, 'created.json'].map((name) => stat(join(folder, name))))
    expect(modes.map(({ mode }) => mode & 0o777)).toEqual([0o700, 0o600, 0o600])
  })

  it('saves although NODE_ENV is test', async () => {
    expect(process.env['NODE_ENV']).toBe('test')
    const folder = await temporaryFolder()
    const host = hostIn(folder)
    await host.start()
    await host.run(adding('Lorem Labs'))
    expect(await readFile(join(folder, file), 'utf8')).toContain('Lorem Labs')
  })

  it('tells listeners at once, with what can be undone, and outlives one that throws', async () => {
    const folder = await temporaryFolder()
    const host = hostIn(folder)
    await host.start()
    host.onChanged(() => {
      throw new Error('a listener')
    })
    const heard = vi.fn()
    const end = host.onChanged(heard)
    const answer = host.run(adding('Lorem Labs'))
    expect(heard).toHaveBeenCalledWith(
      expect.objectContaining({
        before: emptyWorkspace,
        after: host.current(),
        undo: { undo: { key: 'addApplication', values: { company: 'Lorem Labs' } }, redo: null },
      }),
    )
    end()
    expect((await answer).ok).toBe(true)
    await host.undo()
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('undoes and redoes, each saved like any change', async () => {
    const folder = await temporaryFolder()
    const host = hostIn(folder)
    await host.start()
    await host.run(adding('Lorem Labs'))
    expect(valueOf(await host.undo())).toMatchObject({ revision: 2, saved: true })
    expect(await companiesOnDisk(folder)).toEqual([])
    expect(valueOf(await host.redo())).toMatchObject({ revision: 3, saved: true })
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs'])
    expect(await host.redo()).toEqual(failed('nothingToUndo'))
  })

  it('answers what happens in one moment with few writes', async () => {
    const folder = await temporaryFolder()
    let writes = 0
    const fileSystem = watchedFileSystem(
      (call, path) => call === 'rename' && path.includes(file) && (writes += 1),
    )
    const host = hostIn(folder, { fileSystem })
    await host.start()
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => host.run(adding(`C${index}`))),
    )
    expect(answers.every((answer) => answer.ok && answer.value.saved)).toBe(true)
    expect(writes).toBeLessThanOrEqual(3)
    expect(await companiesOnDisk(folder)).toHaveLength(200)
  })
})

describe('a command that goes wrong', () => {
  it('leaves everything as it was when it fails, throws or makes what cannot be saved', async () => {
    const folder = await temporaryFolder()
    const unsaveable = {
      ...emptyWorkspace.settings.get('settings'),
      coolingOffHours: Number.POSITIVE_INFINITY,
    }
    const outcomes = [
      () => failed('companyMissing'),
      () => {
        throw new Error('a bug')
      },
      () => ({
        ok: true,
        value: {
          createdId: null,
          change: {
            revision: 1,
            label: { key: 'k', values: {} },
            coalesce: null,
            silent: false,
            records: [{ table: 'settings', id: 'settings', before: null, after: unsaveable }],
          },
        },
      }),
    ]
    const host = hostIn(folder, { runCommand: () => outcomes.shift()?.() as ReturnType<typeof failed> })
    await host.start()
    expect(await host.run(adding(''))).toEqual(failed('companyMissing'))
    expect(await host.run(adding('x'))).toEqual(failed('unexpected'))
    expect(await host.run(adding('x'))).toEqual(failed('unexpected'))
    expect(host.current()).toBe(emptyWorkspace)
    expect(host.undoState()).toEqual({ undo: null, redo: null })
    expect(await readdir(folder)).toEqual([])
  })

  it('is no new revision when it changes nothing', async () => {
    const host = hostIn(await temporaryFolder())
    await host.start()
    await host.run(adding('Lorem Labs'))
    const theme = { kind: 'editSettings', patch: { theme: 'system' } } as unknown as Parameters<
      typeof host.run
    >[0]
    const settings = host.current().settings.get('settings')
    const same = hostIn(await temporaryFolder(), {
      runCommand: (workspace) => ({
        ok: true,
        value: {
          createdId: null,
          change: {
            revision: workspace.revision + 1,
            label: { key: 'k', values: {} },
            coalesce: null,
            silent: false,
            records: [
              { table: 'settings', id: 'settings', before: settings ?? null, after: settings ?? null },
            ],
          },
        },
      }),
    })
    await same.start()
    expect(valueOf(await same.run(theme))).toEqual({ revision: 0, createdId: null, saved: true })
    expect(same.undoState().undo).toBeNull()
  })
})

describe('a disk that refuses', () => {
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
    await vi.waitUntil(() => asked.includes(500))
    pass(500)
    expect(valueOf(await answer)).toMatchObject({ revision: 1, saved: false })
    expect([companiesOf(host), host.saving()]).toEqual([
      ['Lorem Labs'],
      { state: 'failing', reason: 'diskFull' },
    ])
    expect(await readdir(folder)).toEqual([])

    recover()
    await vi.waitUntil(() => asked.includes(2000))
    pass(2000)
    await vi.waitUntil(() => host.saving().state === 'saved')
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
    await vi.waitUntil(() => asked.includes(2000))
    pass(2000)
    expect(valueOf(await answer).saved).toBe(false)
    release()
    await vi.waitUntil(() => host.saving().state === 'saved')
  })

  it('is tried again at once when the user asks', async () => {
    const { folder, host, asked, recover } = await refusing('EACCES')
    void host.run(adding('Lorem Labs'))
    await vi.waitUntil(() => host.saving().state === 'failing' && asked.includes(500))
    recover()
    await host.retrySave()
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs'])
  })

  it('is noticed at the start, before anything was typed', async () => {
    const fileSystem = watchedFileSystem((call) => {
      if (call === 'create') throw systemError('EROFS')
    })
    const host = hostIn(await temporaryFolder(), { fileSystem })
    await host.start()
    await vi.waitUntil(() => host.saving().state === 'failing')
    expect(host.saving()).toEqual({ state: 'failing', reason: 'noPermission' })
  })

  it('leaves the newest version to be found at the next start while the file is held', async () => {
    const folder = await temporaryFolder()
    const first = hostIn(folder)
    await first.start()
    await first.run(adding('Lorem Labs'))
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
    void host.run(adding('Testwerk'))
    await vi.waitUntil(() => host.saving().state === 'failing')
    expect(host.saving()).toEqual({ state: 'failing', reason: 'locked' })
    expect(await companiesOnDisk(folder)).toEqual(['Lorem Labs', 'Testwerk'])
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('quitting', () => {
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
    const fileSystem = watchedFileSystem((call, path) =>
      call === 'sync' && path.includes(file) ? new Promise(() => {}) : null,
    )
    const host = hostIn(await temporaryFolder(), { fileSystem, delay })
    host.stop = () => Promise.resolve()
    await host.start()
    void host.run(adding('Lorem Labs'))
    const flushed = host.flush(700)
    await vi.waitUntil(() => asked.includes(700))
    pass(700)
    await flushed
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

describe('somebody else writes the file', () => {
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

  it('keeps it in the last moment of a session too', async () => {
    const { folder, host, path } = await changedBehindOurBack()
    const theirs = (await readFile(path, 'utf8')).replace('Lorem Labs', 'Theirs')
    await writeFile(path, theirs)
    void host.run(adding('Testwerk'))
    host.saveNow()
    expect(await readFile(join(folder, (await conflicts(folder))[0] ?? ''), 'utf8')).toBe(theirs)
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

it.runIf(process.platform !== 'win32')('a linked folder and a linked file stay links', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'real'))
  await symlink(join(folder, 'real'), join(folder, 'profile'))
  const profile = join(folder, 'profile')
  const host = hostIn(profile)
  await host.start()
  await host.run(adding('Lorem Labs'))
  expect(await companiesOnDisk(join(folder, 'real'))).toEqual(['Lorem Labs'])
  await rm(profile)
})
