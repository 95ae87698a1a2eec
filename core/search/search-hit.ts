import type { Application } from '../domain/application'
import type { Outcome, Stage } from '../domain/stage'
import type { Workspace } from '../workspace/workspace'
import { textsOf, type PlacedText, type SearchPlace } from './entry'
import { excerptOf, litParts, type LitPart } from './excerpt'
import { termsIn } from './terms'

/** A text in which something was found, and where it opens. */
export interface FoundText {
  readonly place: SearchPlace
  /** Whom it is about or goes to, by name; empty for nobody in particular. */
  readonly person: string
  readonly parts: readonly LitPart[]
}

/** One result: an application or a person, with what was found in it. */
export type SearchHit =
  | {
      readonly what: 'application'
      readonly id: string
      readonly title: readonly LitPart[]
      readonly detail: readonly LitPart[]
      readonly stage: Stage
      readonly archived: Outcome | null
      readonly texts: readonly FoundText[]
      /** How many more texts of it have it, besides those shown. */
      readonly more: number
    }
  | {
      readonly what: 'person'
      readonly id: string
      readonly title: readonly LitPart[]
      readonly detail: readonly LitPart[]
    }

/** What the index gives: which record, by which of its words. */
export interface RawHit {
  readonly id: string
  readonly terms: readonly string[]
}

const mostTexts = 2

/** What the index found, with its words and places; null where the record has gone in the meantime. */
export function searchHit({ id, terms }: RawHit, workspace: Workspace): SearchHit | null {
  const [what, recordId = ''] = id.split(':')
  const wanted = new Set(terms)
  if (what === 'person') {
    const person = workspace.people.get(recordId)
    if (person === undefined) return null
    const detail = [person.employer, ...person.emails, person.phone].filter((text) => text !== '').join(' · ')
    return {
      what: 'person',
      id: recordId,
      title: litParts(person.fullName, wanted),
      detail: litParts(detail, wanted),
    }
  }
  const application = workspace.applications.get(recordId)
  if (application === undefined) return null
  const found = textsFound(application, wanted)
  return {
    what: 'application',
    id: recordId,
    title: litParts(application.company, wanted),
    detail: litParts(detailOf(application, wanted, workspace), wanted),
    stage: application.stage,
    archived: application.archive?.outcome ?? null,
    texts: found.slice(0, mostTexts).map(({ placed, parts }) => ({
      place: placed.place,
      person: personOf(placed.place, application, workspace),
      parts,
    })),
    more: Math.max(0, found.length - mostTexts),
  }
}

interface Found {
  readonly placed: PlacedText
  readonly parts: readonly LitPart[]
  readonly count: number
}

/** The texts that have it, those with the most of the words first. */
function textsFound(application: Application, wanted: ReadonlySet<string>): readonly Found[] {
  return textsOf(application)
    .flatMap((placed): Found[] => {
      const parts = excerptOf(placed.text, wanted)
      if (parts === null) return []
      return [{ placed, parts, count: new Set(termsIn(placed.text).filter((term) => wanted.has(term))).size }]
    })
    .toSorted((a, b) => b.count - a.count)
}

/** The role, and the people of it whose names were searched for. */
function detailOf(application: Application, wanted: ReadonlySet<string>, { people }: Workspace): string {
  const ids = new Set(
    application.interviews.flatMap(({ interviewers }) => interviewers.map(({ personId }) => personId)),
  )
  const names = [...ids]
    .map((id) => people.get(id)?.fullName ?? '')
    .filter((name) => termsIn(name).some((term) => wanted.has(term)))
  return [application.role, ...names].filter((text) => text !== '').join(' · ')
}

function personOf(place: SearchPlace, { letters, touches }: Application, { people }: Workspace): string {
  const id =
    place.kind === 'letter'
      ? letters.find((letter) => letter.id === place.letterId)?.personId
      : place.kind === 'interview'
        ? place.personId
        : place.kind === 'touch'
          ? touches.find((touch) => touch.id === place.touchId)?.personId
          : null
  return people.get(id ?? '')?.fullName ?? ''
}
