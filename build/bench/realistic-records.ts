import type { Application } from '#core/domain/application'
import { addSample } from '#core/commands/sample-data'
import { instant, zone } from '#core/time/kinds'
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace'

const context = { now: instant('2026-11-25T11:00:00Z'), zone: zone('Europe/London'), newId: () => 'unused' }
const wordsOfANote = 'the walk through the control room and the plain answers about the trial period '

/** A workspace of `count` applications of about 4 KB each, from the sample stories; the same every time. */
export function realisticWorkspace(count: number): Workspace {
  const made = addSample.run(emptyWorkspace, {}, context)
  if (!made.ok) throw new Error('no sample')
  const records = made.value.change.records
  const templates = records.flatMap((record) =>
    record.table === 'applications' && record.after !== null && record.after.archive === null
      ? [record.after]
      : [],
  )
  const people = new Map(
    records.flatMap((record) =>
      record.table === 'people' && record.after !== null ? [[record.id, record.after] as const] : [],
    ),
  )
  const applications = new Map<string, Application>()
  for (let index = 0; index < count; index += 1) {
    const template = templates[index % templates.length]
    if (template === undefined) throw new Error('no template')
    const id = `application-${index}`
    const bare = {
      ...template,
      id,
      company: `${template.company} ${index}`,
      rank: `a${index.toString(36).padStart(6, '0')}`,
    }
    const missing = Math.max(0, 4096 - JSON.stringify(bare).length)
    applications.set(id, {
      ...bare,
      notes: wordsOfANote.repeat(1 + missing / wordsOfANote.length).slice(0, missing),
    })
  }
  return { ...emptyWorkspace, revision: 1, applications, people }
}
