import type { WorkspaceChanged } from '#core/ipc/events'
import type { Instant } from '#core/time/kinds'
import { settingsOf } from '#core/workspace/workspace'
import type { Changed } from '../kept-workspace'
import type { CardsTouched } from './card-index'

/** More in one message would hold up the page while it takes it in. */
const mostInMessage = 400

/** A change of many records as several messages of one revision, each of which a page can follow by itself. */
export function inPortions(whole: WorkspaceChanged): readonly WorkspaceChanged[] {
  const { cards, removedCards, applications, people, removedPeople, settings } = whole
  const longest = Math.max(
    ...[cards, removedCards, applications, people, removedPeople].map(({ length }) => length),
  )
  const parts = Math.max(1, Math.ceil(longest / mostInMessage))
  return Array.from({ length: parts }, (_, at): WorkspaceChanged => {
    const part = <T>(all: readonly T[]) => all.slice(at * mostInMessage, (at + 1) * mostInMessage)
    return {
      ...whole,
      cards: part(cards),
      removedCards: part(removedCards),
      applications: part(applications),
      people: part(people),
      removedPeople: part(removedPeople),
      settings: at === 0 ? settings : null,
    }
  })
}

/** What pages are told of a change: the records it put or removed and the cards that follow from it, nothing else. */
export function workspaceChanged(
  { change, after, undo }: Changed,
  touched: CardsTouched,
  now: Instant,
): WorkspaceChanged {
  const applications = change.records.flatMap((record) =>
    record.table === 'applications' && record.after !== null ? [record.after] : [],
  )
  const people = change.records.flatMap((record) =>
    record.table === 'people' && record.after !== null ? [record.after] : [],
  )
  const removedPeople = change.records.flatMap((record) =>
    record.table === 'people' && record.after === null ? [record.id] : [],
  )
  const settingsChanged = change.records.some((record) => record.table === 'settings')
  return {
    revision: change.revision,
    now,
    cards: touched.cards,
    removedCards: touched.removed,
    applications,
    people,
    removedPeople,
    settings: settingsChanged ? settingsOf(after) : null,
    undo,
  }
}
