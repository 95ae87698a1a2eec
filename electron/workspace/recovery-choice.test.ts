import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays } from '#core/time/arithmetic'
import { instant, plainDate } from '#core/time/kinds'
import { valueOf } from '#core/workspace/failure'
import { adding, companiesOf, companiesOnDisk, holding, hostIn, temporaryFolder } from './workspace.test-data'

type Host = Awaited<ReturnType<typeof holding>>['host']

async function choosing(folder: string) {
  const host = hostIn(folder, { recovery: 'chosen' })
  const storage = await host.start()
  if (storage.state !== 'damaged') throw new Error(`not to choose: ${storage.state}`)
  return { host, best: storage.from, copies: (await host.desk.overview()).copies }
}

const journalsIn = async (folder: string) => (await readdir(folder)).filter((name) => name.endsWith('.jsonl'))
const isListed = async (host: Host, id: string | null) =>
  (await host.desk.overview()).copies.find((copy) => copy.id === id)

describe('hazard 2: what recovery lists is what one gets', () => {
  it('the best copy is listed and looked into with what the journal adds to it', async () => {
    const { folder, host } = await holding('First', 'Second', 'Third')
    await host.stop()
    await writeFile(join(folder, 'afterword.json'), 'null')
    const again = await choosing(folder)
    const listed = await isListed(again.host, again.best)
    expect(listed).toMatchObject({ kind: 'daily', counts: { applications: 3 }, revision: 3 })
    const inside = valueOf(await again.host.desk.lookInside(again.best ?? ''))
    expect(inside.copy).toEqual(listed)
    expect(inside.lines.map(({ company }) => company)).toEqual(['First', 'Second', 'Third'])
    valueOf(await again.host.desk.chooseRecovery(again.best))
    expect(companiesOf(again.host)).toHaveLength(listed?.counts?.applications ?? 0)
    expect(again.host.current().revision).toBe(listed?.revision)
  })

  it('an older copy is listed as it was, opens as it was, and what came after it stays in the folder', async () => {
    const { folder, host } = await holding('First')
    valueOf(await host.desk.backUpNow())
    await host.run(adding('Second'))
    valueOf(await host.desk.backUpNow())
    await host.run(adding('Third'))
    await host.stop()
    await writeFile(join(folder, 'afterword.json'), '\0\0\0')
    const again = await choosing(folder)
    const older = again.copies.find(({ id, revision }) => id !== again.best && revision === 1)
    expect(older?.counts?.applications).toBe(1)
    valueOf(await again.host.desk.chooseRecovery(older?.id ?? ''))
    expect(companiesOf(again.host)).toEqual(['First'])
    await again.host.run(adding('Later'))
    await again.host.stop()
    expect(await companiesOnDisk(folder)).toEqual(['First', 'Later'])
    const aside = (await readdir(folder)).filter((name) => /^afterword\.damaged-.*\.jsonl$/.test(name))
    expect(aside).toHaveLength(1)
  })

  it('a start after recovery is an ordinary one', async () => {
    const { folder, host } = await holding('First', 'Second')
    await host.stop()
    await writeFile(join(folder, 'afterword.json'), '')
    const again = await choosing(folder)
    valueOf(await again.host.desk.chooseRecovery(again.best))
    await again.host.stop()
    const third = hostIn(folder, { recovery: 'chosen' })
    expect(await third.start()).toEqual({ state: 'ok' })
    expect(companiesOf(third)).toEqual(['First', 'Second'])
    await third.run(adding('Third'))
    await third.stop()
    expect(await companiesOnDisk(folder)).toEqual(['First', 'Second', 'Third'])
  })
})

describe('hazard 3: a journal without file and backup', () => {
  async function journalAlone(...companies: string[]) {
    const { folder, host } = await holding(...companies)
    await host.stop()
    for (const name of ['afterword.json', 'backups'])
      await rm(join(folder, name), { recursive: true, force: true })
    return folder
  }

  it.each([[['Only']], [['First', 'Second', 'Third']]])(
    'is the whole data from the first change on: %j',
    async (all) => {
      const folder = await journalAlone(...all)
      const { host, best, copies } = await choosing(folder)
      expect(best).toMatch(/^afterword\.journal-0-.*\.jsonl$/)
      expect(copies.map(({ id, kind, counts }) => [id, kind, counts?.applications])).toEqual([
        [best, 'journal', all.length],
      ])
      expect(valueOf(await host.desk.lookInside(best ?? '')).lines).toHaveLength(all.length)
      valueOf(await host.desk.chooseRecovery(best))
      await host.run(adding('Later'))
      await host.stop()
      expect(await companiesOnDisk(folder)).toEqual([...all, 'Later'].toSorted())
    },
  )

  it('helps when the file is damaged and there is no backup', async () => {
    const folder = await journalAlone('First', 'Second')
    await writeFile(join(folder, 'afterword.json'), 'null')
    expect(companiesOf((await choosing(folder)).host)).toEqual(['First', 'Second'])
  })

  it('of several sessions is taken together', async () => {
    const { folder, host } = await holding('First')
    await host.stop()
    const again = hostIn(folder)
    await again.start()
    await again.run(adding('Second'))
    await again.stop()
    expect(await journalsIn(folder)).toHaveLength(2)
    for (const name of ['afterword.json', 'backups'])
      await rm(join(folder, name), { recursive: true, force: true })
    expect(companiesOf((await choosing(folder)).host)).toEqual(['First', 'Second'])
  })

  it('that began later has only the latest changes, and is called so', async () => {
    const folder = await journalAlone('First', 'Second', 'Third')
    const [name = ''] = await journalsIn(folder)
    const { host, best } = await choosing(folder)
    valueOf(await host.desk.chooseRecovery(best))
    await host.run(adding('Fourth'))
    await host.stop()
    expect(await journalsIn(folder)).not.toContain(name)
    for (const one of ['afterword.json', 'backups'])
      await rm(join(folder, one), { recursive: true, force: true })
    const again = await choosing(folder)
    expect(again.copies).toMatchObject([{ kind: 'journalPart', counts: { applications: 1 } }])
  })

  it('is no copy of its own beside a backup that it goes on from', async () => {
    const { folder, host } = await holding('First', 'Second')
    await host.stop()
    await rm(join(folder, 'afterword.json'))
    const { best, copies } = await choosing(folder)
    expect(best).toMatch(/^backups\//)
    expect(copies.filter(({ kind }) => kind === 'journal' || kind === 'journalPart')).toEqual([])
  })
})

describe('hazard 4: what was saved stands in two places', () => {
  it('before a journal is made into the file there is a backup', async () => {
    const { folder, host } = await holding('First')
    await host.stop()
    await rm(join(folder, 'backups'), { recursive: true, force: true })
    const last = hostIn(folder, { journalLimit: 100 })
    await last.start()
    await last.stop()
    expect(await journalsIn(folder)).toEqual([])
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1)
  })

  it('after a file was damaged and gone on from, the new one has a copy at once', async () => {
    const { folder, host } = await holding('First', 'Second')
    await host.stop()
    await writeFile(join(folder, 'afterword.json'), 'null')
    const again = hostIn(folder)
    await again.start()
    await again.run(adding('Third'))
    await again.stop()
    await writeFile(join(folder, 'afterword.json'), 'null')
    for (const name of await journalsIn(folder)) await rm(join(folder, name))
    expect(await companiesOnDisk(folder)).toEqual(['First', 'Second', 'Third'])
  })
})

describe('hazard 25: a clock that was wrong for a day', () => {
  it.each([
    ['ten years ahead', addDays(plainDate('2027-04-08'), 3650)],
    ['ten years back', addDays(plainDate('2027-04-08'), -3650)],
  ])('%s does not make an older backup the best one', async (_, wrong) => {
    const folder = await temporaryFolder()
    let now = instant(`${wrong}T09:45:00Z`)
    const host = hostIn(folder, { now: () => now })
    await host.start()
    await host.run(adding('First'))
    valueOf(await host.desk.backUpNow())
    now = instant('2027-04-08T09:45:00Z')
    await host.run(adding('Second'))
    valueOf(await host.desk.backUpNow())
    await host.stop()
    await rm(join(folder, 'afterword.json'))
    for (const name of await journalsIn(folder)) await rm(join(folder, name))
    expect(companiesOf((await choosing(folder)).host)).toEqual(['First', 'Second'])
  })
})
