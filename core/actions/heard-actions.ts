import type { ActionId } from './app-actions'
import type { ViewWithKeys } from './view-keys'

/** At the desk the numbers are the notes' own, and leaving it is a step of its own. */
const atTheDesk: ReadonlySet<ActionId> = new Set(['undo', 'redo', 'palette', 'shortcuts', 'notices'])

/** Whether the keys of an action are heard in a view; the list of keys shows no others. */
export function isHeardIn(view: ViewWithKeys, id: ActionId): boolean {
  return view !== 'desk' || atTheDesk.has(id)
}
