import type { Application } from '../domain/application'
import { letterText } from '../domain/letter'
import type { Person } from '../domain/person'

/** One record as the search index reads it: names weigh more than what was written at length. */
export interface SearchEntry {
  /** `application:<id>` or `person:<id>`. */
  readonly id: string
  /** Company and role, or the person's name. */
  readonly names: string
  /** Who is meant besides: the people of an application, employer and addresses of a person. */
  readonly people: string
  /** Notes, letters, touches, facts, terms of an offer. */
  readonly texts: string
}

type People = ReadonlyMap<string, Person>

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n')

/** What is searched of an application. */
export function applicationEntry(application: Application, people: People): SearchEntry {
  const { id, company, role, interviews } = application
  const seats = interviews.flatMap(({ interviewers }) => interviewers)
  return {
    id: `application:${id}`,
    names: joined([company, role]),
    people: joined(
      seats.flatMap(({ personId, jobTitle }) => [people.get(personId)?.fullName ?? '', jobTitle]),
    ),
    texts: joined(textsOf(application).map(({ text }) => text)),
  }
}

/** What is searched of a person. */
export function personEntry({ id, fullName, employer, emails, phone }: Person): SearchEntry {
  return { id: `person:${id}`, names: fullName, people: joined([employer, ...emails, phone]), texts: '' }
}

/** Where in an application a text stands, so that a result opens there. */
export type SearchPlace =
  | { readonly kind: 'notes' | 'reference' | 'link' | 'offer' | 'decision' }
  | { readonly kind: 'interview'; readonly interviewId: string; readonly personId: string | null }
  | {
      readonly kind: 'letter'
      readonly letterId: string
      readonly letter: Application['letters'][number]['kind']
    }
  | { readonly kind: 'touch'; readonly touchId: string }

export interface PlacedText {
  readonly place: SearchPlace
  readonly text: string
}

/** Every text of an application that is longer than a name, with its place. */
export function textsOf(application: Application): readonly PlacedText[] {
  const { notes, reference, link, interviews, letters, touches, offer, decision } = application
  const placed: PlacedText[] = [
    { place: { kind: 'notes' }, text: notes },
    { place: { kind: 'reference' }, text: reference },
    { place: { kind: 'link' }, text: link },
    { place: { kind: 'offer' }, text: offer?.notes ?? '' },
    { place: { kind: 'decision' }, text: decision.earlier.map(({ reason }) => reason).join('\n') },
  ]
  for (const { id: interviewId, facts, interviewers, place } of interviews) {
    const whole = [place, facts.sellingPoint, facts.whyThisJob, facts.clarification.text]
    placed.push({ place: { kind: 'interview', interviewId, personId: null }, text: joined(whole) })
    for (const { personId, facts: said } of interviewers) {
      const text = joined([said.thankYouFor, said.theySaid])
      placed.push({ place: { kind: 'interview', interviewId, personId }, text })
    }
  }
  for (const letter of letters) {
    const text = [letter.subject, letterText(letter)].filter((part) => part !== '').join(' · ')
    placed.push({ place: { kind: 'letter', letterId: letter.id, letter: letter.kind }, text })
  }
  for (const { id, note } of touches) placed.push({ place: { kind: 'touch', touchId: id }, text: note })
  return placed.filter(({ text }) => text.trim() !== '')
}
