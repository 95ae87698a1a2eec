import type { Application } from '../domain/application'
import { compareInstants, later } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import { companyKey, type CompanyKey } from './company-key'
import type { AcceptedOffer } from './plan-context'
import { lastWordFromThem, questionsAsked } from './questions'

/** When each company was last asked something it has not answered: rest after a question holds for all its people. */
export function askedAtCompanies(applications: Iterable<Application>): ReadonlyMap<CompanyKey, Instant> {
  const asked = new Map<CompanyKey, Instant>()
  for (const application of applications) {
    const last = questionsAsked(application).at(-1)
    if (last === undefined) continue
    const key = companyKey(application.company)
    if (key === '') continue
    const word = lastWordFromThem(application)
    if (word !== null && compareInstants(word, last.at) >= 0) continue
    const known = asked.get(key)
    asked.set(key, known === undefined ? last.at : later(known, last.at))
  }
  return asked
}

/** The offer accepted last, or null: what was put away as accepted. */
export function acceptedOffer(applications: Iterable<Application>): AcceptedOffer | null {
  let found: AcceptedOffer | null = null
  for (const { company, archive } of applications) {
    if (archive?.outcome !== 'accepted') continue
    if (found === null || compareInstants(archive.at, found.at) > 0) found = { company, at: archive.at }
  }
  return found
}
