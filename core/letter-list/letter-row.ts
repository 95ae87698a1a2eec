import type { Application } from '../domain/application'
import { folded } from '../domain/folded'
import { letterText, type Letter, type LetterKind, type LetterState } from '../domain/letter'
import type { Instant } from '../time/kinds'

/** How far a letter is. */
export type LetterStateName = LetterState['state']

/** What the list of letters needs of one of them; names and first words are looked up for those in sight only. */
export interface LetterEntry {
  readonly applicationId: string
  readonly letterId: string
  readonly company: string
  readonly role: string
  readonly kind: LetterKind
  readonly state: LetterStateName
  readonly personId: string | null
  /** When it was sent or left out; for one in the making when it was begun. */
  readonly at: Instant
  readonly isArchived: boolean
  /** The company in small plain letters, for ordering. */
  readonly sortName: string
}

/** A row of the list as the page shows it. */
export interface LetterRow extends Omit<LetterEntry, 'sortName' | 'personId'> {
  /** To whom; empty where nobody is named. */
  readonly person: string
  readonly subject: string
  /** The first words after the greeting. */
  readonly opening: string
  readonly words: number
}

/** The letters of one application, as the list orders and filters them. */
export function letterEntries(application: Application): readonly LetterEntry[] {
  const { id: applicationId, company, role, archive } = application
  const sortName = folded(company)
  return application.letters.map((letter) => ({
    applicationId,
    letterId: letter.id,
    company,
    role,
    kind: letter.kind,
    state: letter.progress.state,
    personId: letter.personId,
    at: letter.progress.state === 'drafting' ? letter.createdAt : letter.progress.at,
    isArchived: archive !== null,
    sortName,
  }))
}

const openingLength = 240

/** Cut behind a word, with a sign that it goes on. */
function beginningOf(text: string): string {
  if (text.length <= openingLength) return text
  return `${text.slice(0, openingLength).replace(/\s\S*$/, '')} …`
}

/** The row of a letter, whole. */
export function letterRow(entry: LetterEntry, letter: Letter, person: string): LetterRow {
  const { sortName: _sortName, personId: _personId, ...rest } = entry
  const text = letterText(letter)
  const body = letter.paragraphs
    .filter(({ part }) => part !== 'greeting')
    .map((paragraph) => paragraph.text.trim())
    .find((paragraph) => paragraph !== '')
  return {
    ...rest,
    person,
    subject: letter.subject,
    opening: beginningOf((body ?? '').replace(/\s+/g, ' ')),
    words: text === '' ? 0 : text.split(/\s+/).length,
  }
}
