import type { Person } from '../domain/person'
import type { Settings } from '../domain/settings'
import type { Zone } from '../time/kinds'

/** What the rules need besides the application: the user's zone and settings, and the people on file. Never the hour. */
export interface PlanContext {
  readonly zone: Zone
  readonly settings: Settings
  readonly people: ReadonlyMap<string, Person>
}
