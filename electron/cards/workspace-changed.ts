import type { WorkspaceChanged } from '#core/ipc/events'
import type { Instant } from '#core/time/kinds'
import { settingsOf } from '#core/workspace/workspace'
import type { Changed } from '../kept-workspace'
import type { CardsTouched } from './card-index'

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
