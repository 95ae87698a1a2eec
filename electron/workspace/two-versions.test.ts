import { cp, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instant } from '#core/time/kinds'
import { valueOf } from '#core/workspace/failure'
import { answerOf } from '../testing/until'
import { lineText, type JournalLine } from './journal-text'
import { replay } from './replay'
import { adding, companiesOf, companiesOnDisk, hostIn, temporaryFolder } from './workspace.test-data'
import type { WorkspaceHost } from './host-shape'

const idOf = (host: WorkspaceHost, company: string): string => {
  const found = [...host.current().applications.values()].find((one) => one.company === company)
  if (found === undefined) throw new Error(`no ${company}`)
  return found.id
}
const notesOf = (host: WorkspaceHost) =>
  Array.from(host.current().applications.values(), ({ company, notes }) => `${company}: ${notes}`).toSorted()
const noting = (host: WorkspaceHost, company: string, value: string) =>
  host.run({ kind: 'editDetails', applicationId: idOf(host, company), field: 'notes', value })

/** Two computers with the same two cards, each in a folder of its own; a sync program carries files between them. */
async function twoComputers(...companies: string[]) {
  const here = await temporaryFolder()
  const first = hostIn(here)
  await first.start()
  for (const company of companies) await first.run(adding(company))
  await first.stop()
  const there = await temporaryFolder()
  await cp(here, there, { recursive: true })
  const mine = hostIn(here)
  const theirs = hostIn(there)
  await mine.start()
  await theirs.start()
  return { here, there, mine, theirs }
}

/** What the other computer wrote arrives: its journal, and its file where it was written anew. */
async function carry(from: string, to: string, what: 'all' | 'journals' = 'all'): Promise<void> {
  for (const name of await readdir(from)) {
    if (name.endsWith('.jsonl') || (what === 'all' && name === 'afterword.json'))
      await cp(join(from, name), join(to, name))
  }
}

const conflictOf = (host: WorkspaceHost) => answerOf(() => host.desk.conflict())

describe('hazard 14: two computers that changed the same data', () => {
  it('put together take over what either side alone has changed, and ask about nothing', async () => {
    const { here, there, mine, theirs } = await twoComputers('Acme', 'Birch')
    await noting(theirs, 'Birch', 'from there')
    await theirs.run(adding('Cedar'))
    await theirs.stop()
    await noting(mine, 'Acme', 'from here')
    await carry(there, here)
    await mine.run(adding('Delta'))
    expect(await conflictOf(mine)).toMatchObject({ isOriginKnown: true, clashes: [] })
    valueOf(await mine.desk.resolveConflict('both'))
    const together = ['Acme: from here', 'Birch: from there', 'Cedar: ', 'Delta: ']
    expect(notesOf(mine)).toEqual(together)
    await mine.undo()
    expect(notesOf(mine)).toEqual(['Acme: from here', 'Birch: ', 'Delta: '])
    await mine.redo()
    await mine.stop()
    const again = hostIn(here)
    await again.start()
    expect(notesOf(again)).toEqual(together)
  })

  it('are told what both changed, and each goes as it was picked', async () => {
    const { here, there, mine, theirs } = await twoComputers('Acme', 'Birch', 'Cedar')
    for (const company of ['Acme', 'Birch', 'Cedar']) await noting(theirs, company, 'theirs')
    await theirs.stop()
    for (const company of ['Acme', 'Birch', 'Cedar']) await noting(mine, company, 'mine')
    await carry(there, here)
    await mine.run(adding('Delta'))
    const { clashes } = await conflictOf(mine)
    expect(clashes.map(({ name, gone, usual }) => [name, gone, usual])).toEqual(
      ['Acme', 'Birch', 'Cedar'].map((name) => [`${name}, Analyst`, null, 'both']),
    )
    const [acme = '', birch = ''] = clashes.map(({ key }) => key)
    valueOf(await mine.desk.resolveConflict('both', { [acme]: 'theirs', [birch]: 'mine' }))
    expect(notesOf(mine)).toEqual(['Acme: theirs', 'Birch: mine', 'Cedar: mine', 'Cedar: theirs', 'Delta: '])
  })

  it('no more know where they parted once ours is one file, and then ask rather than guess', async () => {
    const { here, there, mine, theirs } = await twoComputers('Acme', 'Birch')
    await noting(theirs, 'Birch', 'from there')
    await theirs.stop()
    await noting(mine, 'Acme', 'from here')
    await mine.stop()
    // A start with many files in the journal makes them into one.
    for (let session = 0; session < 5; session += 1) {
      const again = hostIn(here)
      await again.start()
      await again.run(adding(`Later ${session}`))
      await again.stop()
    }
    await carry(there, here, 'journals')
    const last = hostIn(here)
    await last.start()
    const { isOriginKnown, clashes } = await conflictOf(last)
    expect([isOriginKnown, clashes.length > 0]).toEqual([false, true])
    valueOf(await last.desk.resolveConflict('both'))
    expect(notesOf(last)).toEqual(expect.arrayContaining(['Birch: from there', 'Acme: from here']))
  })

  it('of unknown origin are put together without taking anything away', async () => {
    const { here, there, mine, theirs } = await twoComputers('Acme', 'Birch')
    await noting(theirs, 'Birch', 'theirs')
    await theirs.run({ kind: 'forgetApplication', applicationId: idOf(theirs, 'Acme'), withPeople: false })
    const copy = join(there, 'copy.json')
    valueOf(await theirs.desk.saveCopy(copy))
    await mine.stop()
    await cp(copy, join(here, 'afterword (conflicted copy 2027-04-08).json'))
    const again = hostIn(here)
    await again.start()
    const { isOriginKnown, clashes } = await conflictOf(again)
    expect([isOriginKnown, clashes.map(({ name }) => name)]).toEqual([false, ['Birch, Analyst']])
    valueOf(await again.desk.resolveConflict('both'))
    expect(notesOf(again)).toEqual(['Acme: ', 'Birch: ', 'Birch: theirs'])
  })

  it.each(['theirs', 'both'] as const)(
    'keep ours as a backup before %s goes on, and theirs after',
    async (choice) => {
      const { here, there, mine, theirs } = await twoComputers('Acme')
      await theirs.run(adding('Cedar'))
      await theirs.stop()
      await carry(there, here)
      await mine.run(adding('Delta'))
      await conflictOf(mine)
      valueOf(await mine.desk.resolveConflict(choice))
      await mine.stop()
      const names = await readdir(join(here, 'backups'))
      const holding = async (kind: string) => {
        const name = names.find((one) => one.includes(kind)) ?? ''
        return readFile(join(here, 'backups', name), 'utf8')
      }
      expect(await holding('before-merge')).toContain('Delta')
      expect(await holding('conflict')).toContain('Cedar')
      expect((await readdir(here)).filter((name) => /conflict|ancestor/.test(name))).toEqual([])
    },
  )

  it('are asked about also when only a person differs', async () => {
    const { here, there, mine, theirs } = await twoComputers('Acme')
    await theirs.run({ kind: 'setMe', me: { name: 'Robin Sample' } })
    const copy = join(there, 'copy.json')
    valueOf(await theirs.desk.saveCopy(copy))
    await mine.stop()
    await cp(copy, join(here, 'afterword (conflicted copy 2027-04-08).json'))
    const again = hostIn(here)
    await again.start()
    expect(await conflictOf(again)).toMatchObject({ different: [], clashes: [{ table: 'settings' }] })
  })

  it('are not asked about a copy that holds nothing new', async () => {
    const { here, mine } = await twoComputers('Acme')
    await mine.stop()
    const bytes = await readFile(join(here, 'afterword.json'))
    await writeFile(join(here, 'afterword (conflicted copy 2027-04-08).json'), bytes)
    const again = hostIn(here)
    await again.start()
    await again.stop()
    expect(again.desk.conflict()).toBeNull()
    expect(companiesOf(again)).toEqual(['Acme'])
    expect(await companiesOnDisk(here)).toEqual(['Acme'])
  })
})

describe('hazard 14: what two versions come from', () => {
  const at = instant('2027-04-08T09:45:00Z')
  const lineAfter = (revision: number, after: string, name: string) => {
    const person = { table: 'people', id: name, record: { id: name } } as const
    const { text, tip } = lineText({ revision, after, at, label: name, records: [person] })
    return { line: JSON.parse(text) as JournalLine, chain: tip.chain }
  }
  const document = { workspaceId: 'w1', revision: 1, chain: 'crc32-00000001', people: {} }
  const replayed = (...lines: JournalLine[]) => {
    const reading = { header: null, lines, damaged: 0, torn: false }
    return replay(document, [{ path: 'journal', bytes: new Uint8Array(), reading }])
  }

  it('is the last change before their ways part', () => {
    const common = lineAfter(2, document.chain, 'common')
    const mine = lineAfter(3, common.chain, 'mine')
    const more = lineAfter(4, mine.chain, 'more')
    const theirs = lineAfter(3, common.chain, 'theirs')
    const { parting } = replayed(common.line, mine.line, more.line, theirs.line)
    expect(parting).toMatchObject({ revision: 2, people: { common: { id: 'common' } } })
  })

  it('is not known where the beginning of theirs is missing', () => {
    const common = lineAfter(2, document.chain, 'common')
    const mine = lineAfter(3, common.chain, 'mine')
    const theirs = lineAfter(3, 'crc32-0000000f', 'theirs')
    expect(replayed(common.line, mine.line, theirs.line).parting).toBeNull()
  })

  it('is not known where theirs are two ways', () => {
    const [one, other] = ['one', 'other'].map((name) => lineAfter(2, document.chain, name))
    const mine = lineAfter(2, document.chain, 'mine')
    const more = lineAfter(3, mine.chain, 'more')
    if (one === undefined || other === undefined) throw new Error('no lines')
    expect(replayed(mine.line, more.line, one.line, other.line).parting).toBeNull()
  })
})
