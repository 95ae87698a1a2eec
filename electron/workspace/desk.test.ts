import { cp, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failed, valueOf } from '#core/workspace/failure'
import { sampleOfVersion1 } from '#core/workspace/samples/version-1'
import { answerOf } from '../testing/until'
import { adding, companiesOf, companiesOnDisk, holding, hostIn, temporaryFolder } from './workspace.test-data'

const copyOf = async (folder: string, name: string) => {
  const to = join(await temporaryFolder(), name)
  await cp(join(folder, 'afterword.json'), to)
  return to
}

/** Made beside the saves, so it may be a moment later than what was saved. */
const dailyOf = (host: Awaited<ReturnType<typeof holding>>['host']) =>
  answerOf(async () => (await host.desk.overview()).copies.find(({ kind }) => kind === 'daily') ?? null)

describe('backups', () => {
  it('are listed with kind, date and counts', async () => {
    const { host } = await holding('First', 'Second')
    valueOf(await host.desk.backUpNow())
    const { copies, main } = await host.desk.overview()
    expect(copies.map(({ kind, sound, counts }) => [kind, sound, counts?.applications])).toEqual(
      expect.arrayContaining([
        ['daily', true, 1],
        ['session', true, 2],
      ]),
    )
    expect(main).toMatchObject({ kind: 'main', counts: { applications: 2 } })
  })

  it('show what restoring would bring, change and take', async () => {
    const { host } = await holding('First', 'Second')
    const daily = await dailyOf(host)
    const inside = valueOf(await host.desk.lookInside(daily.id))
    expect(inside.lines.map(({ company }) => company)).toEqual(['First'])
    expect(inside.comparison).toMatchObject({ onlyThere: [], onlyHere: [expect.any(String)] })
  })

  it('JSN-06: come back after a safety copy, and undo takes that back', async () => {
    const { folder, host } = await holding('First', 'Second', 'Third')
    const daily = await dailyOf(host)
    expect(valueOf(await host.desk.restore(daily.id, 'replace')).saved).toBe(true)
    expect(companiesOf(host)).toEqual(['First'])
    const kept = (await host.desk.overview()).copies.find(({ kind }) => kind === 'beforeRestore')
    expect(kept?.counts?.applications).toBe(3)
    await host.undo()
    expect(companiesOf(host)).toEqual(['First', 'Second', 'Third'])
    await host.stop()
    expect(await companiesOnDisk(folder)).toEqual(['First', 'Second', 'Third'])
  })

  it('JSN-03: brought in twice change nothing the second time', async () => {
    const { folder, host } = await holding('First')
    const path = await copyOf(folder, 'copy.json')
    await host.run(adding('Second'))
    valueOf(await host.desk.lookAtFile(path))
    await host.desk.restore(path, 'addMissing')
    const { revision } = host.current()
    expect(valueOf(await host.desk.restore(path, 'addMissing')).revision).toBe(revision)
    expect(companiesOf(host)).toEqual(['First', 'Second'])
  })

  it('are refused by a name that nobody listed', async () => {
    const { host } = await holding('First')
    expect(await host.desk.restore('../../etc/passwd', 'replace')).toEqual(failed('notFound'))
    expect(await host.desk.lookInside('/etc/passwd')).toEqual(failed('notFound'))
  })
})

describe('a file from elsewhere', () => {
  async function given(text: string | Uint8Array) {
    const { folder, host } = await holding('Mine')
    const path = join(await temporaryFolder(), 'given.json')
    await writeFile(path, text)
    const before = await readFile(join(folder, 'afterword.json'))
    const answer = await host.desk.lookAtFile(path)
    const restored = await host.desk.restore(path, 'replace')
    const same = Buffer.compare(await readFile(join(folder, 'afterword.json')), before) === 0
    return { answer, restored, same, companies: companiesOf(host) }
  }
  const unchanged = { same: true, companies: ['Mine'] }

  it('JSN-01: of a newer version is refused by name and changes nothing', async () => {
    const newer = sampleOfVersion1.replace('"version":1,"minimumReader":1', '"version":99,"minimumReader":99')
    const refused = { answer: failed('copyNewer', { version: '99' }), restored: failed('notFound') }
    expect(await given(newer)).toEqual({ ...refused, ...unchanged })
  })

  it.each([
    [
      'JSN-02: of another kind',
      '{"app":"interview-followups","schemaVersion":0,"applications":[]}',
      'copyUnknown',
    ],
    ['JSN-02: without a version', '{"applications":[{"id":"a-1"}]}', 'copyUnknown'],
    ['JSN-05: cut off in the middle', sampleOfVersion1.slice(0, 900), 'copyDamaged'],
    [
      'JSN-04: with applications as a list',
      '{"format":"afterword","version":1,"minimumReader":1}',
      'copyDamaged',
    ],
  ] as const)('%s is refused and changes nothing', async (_, text, code) => {
    expect(await given(text)).toEqual({ answer: failed(code), restored: failed('notFound'), ...unchanged })
  })

  it('JSN-02: of an older version is upgraded', async () => {
    const { companies } = await given(sampleOfVersion1)
    expect(companies).toEqual(['Lorem Labs', 'Testwerk'])
  })

  it('JSN-07: with a byte order mark opens', async () => {
    const { companies } = await given(`\uFEFF${sampleOfVersion1}`)
    expect(companies).toEqual(['Lorem Labs', 'Testwerk'])
  })

  it('JSN-08: with hostile keys changes no prototype', async () => {
    const hostile = sampleOfVersion1.replace(
      '"a2":{',
      '"a2":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    )
    const { companies } = await given(hostile)
    expect(companies).toEqual(['Lorem Labs', 'Testwerk'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

it('a copy is saved where the user says, also while the disk of the data refuses', async () => {
  const { host } = await holding('First')
  const path = join(await temporaryFolder(), 'mine.json')
  valueOf(await host.desk.saveCopy(path))
  expect(valueOf(await host.desk.lookAtFile(path)).lines.map(({ company }) => company)).toEqual(['First'])
})

describe('a damaged file', () => {
  async function damaged() {
    const { folder, host } = await holding('First', 'Second')
    await host.stop()
    await writeFile(join(folder, 'afterword.json'), 'null')
    const again = hostIn(folder, { recovery: 'chosen' })
    return { folder, host: again, storage: await again.start() }
  }

  it('waits for the user’s choice, and shows the best there is', async () => {
    const { host, storage } = await damaged()
    expect(storage).toMatchObject({ state: 'damaged', mustChoose: true })
    // The backup of the day and what the journal adds to it.
    expect(companiesOf(host)).toEqual(['First', 'Second'])
    expect(await host.run(adding('New'))).toEqual(failed('readOnly'))
  })

  it('is gone on from with the chosen copy', async () => {
    const { folder, host, storage } = await damaged()
    valueOf(await host.desk.chooseRecovery(storage.state === 'damaged' ? storage.from : null))
    expect(host.storage()).toEqual({ state: 'ok' })
    await host.run(adding('New'))
    await host.stop()
    expect(await companiesOnDisk(folder)).toEqual(['First', 'New', 'Second'])
    expect((await readdir(folder)).filter((name) => /damaged.*\.json$/.test(name))).toHaveLength(1)
  })

  it('is gone on from with nothing, if the user says so', async () => {
    const { folder, host } = await damaged()
    valueOf(await host.desk.chooseRecovery(null))
    await host.run(adding('New'))
    await host.stop()
    expect(await companiesOnDisk(folder)).toEqual(['New'])
  })
})

describe('two versions', () => {
  async function conflicting() {
    const { folder, host } = await holding('Common')
    const elsewhere = hostIn(folder)
    await elsewhere.start()
    await elsewhere.run(adding('Theirs'))
    await elsewhere.stop()
    await host.run(adding('Mine'))
    await host.desk.overview()
    return { folder, host }
  }

  it.each([
    ['mine', ['Common', 'Mine']],
    ['theirs', ['Common', 'Theirs']],
    ['both', ['Common', 'Mine', 'Theirs']],
  ] as const)('are both kept, and %s goes on when the user says so', async (choice, companies) => {
    const { folder, host } = await conflicting()
    await new Promise((resolve) =>
      host.desk.conflict() ? resolve(null) : host.desk.onConflictChanged(resolve),
    )
    expect(host.desk.conflict()).toMatchObject({
      mine: { counts: { applications: 2 } },
      theirs: { counts: { applications: 2 } },
      different: expect.arrayContaining(['Mine', 'Theirs']) as unknown,
    })
    valueOf(await host.desk.resolveConflict(choice))
    expect([companiesOf(host), host.desk.conflict()]).toEqual([companies, null])
    await host.stop()
    expect(await companiesOnDisk(folder)).toEqual(companies)
    expect((await readdir(join(folder, 'backups'))).some((name) => name.includes('conflict'))).toBe(true)
  })

  it('are noticed at the start when a sync client left its own copy', async () => {
    const { folder, host } = await holding('Common')
    await host.stop()
    await writeFile(join(folder, 'afterword (conflicted copy 2027-04-08).json'), sampleOfVersion1)
    const again = hostIn(folder)
    const heard = new Promise((resolve) => again.desk.onConflictChanged(resolve))
    await again.start()
    expect(await heard).toMatchObject({ id: 'afterword (conflicted copy 2027-04-08).json' })
  })
})
