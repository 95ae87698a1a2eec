import { dequal } from 'dequal/lite'
import type { Application } from '../../domain/application'
import type { Person } from '../../domain/person'

/**
 * A record of a copy beside the one with the same id here. `newer`: the copy goes on from what is here; `older`: here it
 * went on; `conflict`: both were changed, and only the user can say which stands.
 */
export type RecordState = 'new' | 'newer' | 'older' | 'same' | 'conflict'

/** History tells who went on from whom: it only ever grows. */
export function applicationState(there: Application, here: Application | undefined): RecordState {
  if (here === undefined) return 'new'
  const more = there.history.length - here.history.length
  if (more === 0) return isSame(there, here) ? 'same' : 'conflict'
  const [longer, shorter] = more > 0 ? [there, here] : [here, there]
  if (!isSame(longer.history.slice(0, shorter.history.length), shorter.history)) return 'conflict'
  return more > 0 ? 'newer' : 'older'
}

/** People have no history: who only fills what is empty goes on from the other. */
export function personState(there: Person, here: Person | undefined): RecordState {
  if (here === undefined) return 'new'
  if (isSame(there, here)) return 'same'
  if (fills(there, here)) return 'newer'
  return fills(here, there) ? 'older' : 'conflict'
}

function fills(fuller: Person, emptier: Person): boolean {
  const texts = ['fullName', 'given', 'family', 'greetAs', 'honorific', 'employer', 'phone'] as const
  return (
    texts.every((field) => (emptier[field] ?? '') === '' || emptier[field] === fuller[field]) &&
    emptier.emails.every((address) => fuller.emails.includes(address)) &&
    (fuller.greetAsByHand || !emptier.greetAsByHand)
  )
}

/** Equal as saved: the order of fields does not count, absent and undefined are one. */
function isSame(a: unknown, b: unknown): boolean {
  return dequal(a, b) || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}
