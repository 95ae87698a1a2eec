import type { Person } from '../domain/person'
import type { Settings } from '../domain/settings'
import type { Instant, Zone } from '../time/kinds'
import type { CompanyKey } from './company-key'

/** The offer that was accepted, by the company that made it. */
export interface AcceptedOffer {
  readonly company: string
  readonly at: Instant
}

/**
 * What the rules need besides the application: the user's zone and settings, the people on file, and what other
 * applications have to do with this one. Never the hour.
 */
export interface PlanContext {
  readonly zone: Zone
  readonly settings: Settings
  readonly people: ReadonlyMap<string, Person>
  /** Public holidays, as dates; they join the days off of the settings. */
  readonly daysOff?: ReadonlySet<string>
  /** When each company was last asked something that it has not answered, by whatever application. */
  readonly askedAtCompany?: ReadonlyMap<CompanyKey, Instant>
  /** The offer accepted last, anywhere; null or missing while there is none. */
  readonly accepted?: AcceptedOffer | null
}
