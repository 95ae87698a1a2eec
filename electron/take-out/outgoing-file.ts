import type { Application } from '#core/domain/application'
import type { Card } from '#core/etiquette/card'
import type { Step } from '#core/etiquette/step'
import { applicationRows } from '#core/exchange/out/application-rows'
import { dayEntries } from '#core/exchange/out/day-entries'
import { interviewEntries } from '#core/exchange/out/interview-entries'
import { stepEntries } from '#core/exchange/out/step-entries'
import { calendarText } from '#core/exchange/out/write-calendar'
import { writeContacts } from '#core/exchange/out/write-contacts'
import { mostShown, writeTable } from '#core/exchange/out/write-table'
import type { TakeOutWish } from '#core/ipc/rooms/take-out'
import type { Instant, Zone } from '#core/time/kinds'
import type { SaidStep } from '#core/words/say-step'
import type { Words } from '#core/words/words'
import { settingsOf, type Workspace } from '#core/workspace/workspace'
import { inSlices, type Slicing } from '../in-slices'
import { jobTitles } from './job-titles'

/** What outgoing files are made from, at the moment of asking. */
export interface TakeOutSource {
  readonly workspace: Workspace
  readonly card: (id: string) => Card | undefined
  readonly say: (step: Step, company: string) => SaidStep
  readonly words: Words
  readonly now: Instant
  readonly zone: Zone
  /** Whom a search finds, by id. */
  readonly found: (query: string) => Promise<readonly string[]>
}

/** A file ready to be saved; `count` is how many entries, rows or people it holds. */
export interface OutgoingFile {
  readonly text: string
  readonly extension: 'ics' | 'csv' | 'vcf'
  readonly count: number
  readonly longCells: number
}

/** Makes the file that was wished for, in slices, so that ten thousand applications hold up nothing else. */
export async function outgoingFile(
  wish: TakeOutWish,
  source: TakeOutSource,
  slicing: Slicing,
): Promise<OutgoingFile> {
  switch (wish.what) {
    case 'calendar':
      return calendarFile(wish, source, slicing)
    case 'table':
      return tableFile(wish, source, slicing)
    case 'people':
      return contactsFile(wish, source, slicing)
  }
}

type Wish<What> = Extract<TakeOutWish, { readonly what: What }>

function chosen({ workspace }: TakeOutSource, archived: boolean): readonly Application[] {
  return [...workspace.applications.values()].filter(({ archive }) => archived || archive === null)
}

async function calendarFile(
  wish: Wish<'calendar'>,
  source: TakeOutSource,
  slicing: Slicing,
): Promise<OutgoingFile> {
  const { workspace, words, zone, now, card: cardOf } = source
  const context = {
    people: workspace.people,
    zone,
    assumedMinutes: settingsOf(workspace).assumedMinutes,
    words: words.takeOut.calendar,
  }
  const entries = chosen(source, wish.archived).flatMap((application) => {
    const card = wish.steps && application.archive === null ? cardOf(application.id) : undefined
    return [
      ...interviewEntries(application, context),
      ...dayEntries(application, context.words),
      ...(card === undefined ? [] : stepEntries(application, card, source)),
    ]
  })
  const { head, entry, end } = calendarText(entries, now)
  const texts: string[] = []
  await inSlices(entries, (portion) => texts.push(...portion.map(entry)), slicing)
  return { text: [head, ...texts, end].join(''), extension: 'ics', count: entries.length, longCells: 0 }
}

async function tableFile(
  wish: Wish<'table'>,
  source: TakeOutSource,
  slicing: Slicing,
): Promise<OutgoingFile> {
  const { workspace, words, zone } = source
  const context = { people: workspace.people, zone, words: words.takeOut.table, manner: wish.manner }
  const [header = [], ...rows] = applicationRows(chosen(source, wish.archived), context)
  const texts = [writeTable([header], wish.manner)]
  await inSlices(rows, (portion) => texts.push(withoutMark(writeTable(portion, wish.manner))), slicing)
  const longCells = rows.flat().filter(({ length }) => length > mostShown).length
  return { text: texts.join(''), extension: 'csv', count: rows.length, longCells }
}

async function contactsFile(
  { query, personId }: Wish<'people'>,
  { workspace, found }: TakeOutSource,
  slicing: Slicing,
): Promise<OutgoingFile> {
  const titles = jobTitles(workspace)
  const ids = personId === undefined ? await found(query ?? '') : [personId]
  const people = ids.flatMap((id) => workspace.people.get(id) ?? [])
  const texts: string[] = []
  const jobTitle = (id: string): string => titles.get(id) ?? ''
  await inSlices(people, (portion) => texts.push(writeContacts(portion, jobTitle)), slicing)
  return { text: texts.join(''), extension: 'vcf', count: people.length, longCells: 0 }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
