import { mkdir, readFile, readdir, rm, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { failed, valueOf } from '#core/workspace/failure'
import { emptyWorkspace } from '#core/workspace/workspace'
import {
  adding,
  companiesOf,
  companiesOnDisk,
  hostIn,
  temporaryFolder,
  watchedFileSystem,
} from './workspace.test-data'

const file = 'afterword.json'

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

  it.runIf(process.platform !== 'win32')('hazard 13: is private to its owner', async () => {
    const folder = join(await temporaryFolder(), 'profile')
    const host = hostIn(folder)
    await host.start()
    await host.run(adding('Lorem Labs'))
    const modes = await Promise.all(['', file, 'created.json'].map((name) => stat(join(folder, name))))
    expect(modes.map(({ mode }) => mode & 0o777)).toEqual([0o700, 0o600, 0o600])
  })

  it('hazard 20: saves although NODE_ENV is test', async () => {
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
        before: expect.objectContaining({ revision: 0 }) as unknown,
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

describe('hazard 21: a command that goes wrong', () => {
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
    expect([host.current().revision, companiesOf(host)]).toEqual([0, []])
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

it.runIf(process.platform !== 'win32')(
  'hazard 12: a linked folder and a linked file stay links',
  async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'real'))
    await symlink(join(folder, 'real'), join(folder, 'profile'))
    const profile = join(folder, 'profile')
    const host = hostIn(profile)
    await host.start()
    await host.run(adding('Lorem Labs'))
    expect(await companiesOnDisk(join(folder, 'real'))).toEqual(['Lorem Labs'])
    await rm(profile)
  },
)
