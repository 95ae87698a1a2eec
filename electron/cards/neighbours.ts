import type { Application } from '#core/domain/application'
import { acceptedOffer, askedAtCompanies } from '#core/etiquette/across-applications'
import { companyKey, type CompanyKey } from '#core/etiquette/company-key'
import type { AcceptedOffer } from '#core/etiquette/plan-context'
import type { Instant } from '#core/time/kinds'
import type { Change } from '#core/workspace/change'

type Applications = ReadonlyMap<string, Application>

/** What a change means for applications it did not touch. */
export interface NeighboursMoved {
  /** Others at a company that was asked something, or has answered. */
  readonly ids: readonly string[]
  /** An offer was accepted, or no longer is: that concerns everyone. */
  readonly all: boolean
}

const only = (record: Application | null): readonly Application[] => (record === null ? [] : [record])

const isSameAsked = (a: ReadonlyMap<CompanyKey, Instant>, b: ReadonlyMap<CompanyKey, Instant>): boolean =>
  a.size === b.size && [...a].every(([key, at]) => b.get(key) === at)

/** What applications have to do with one another: rest after a question at one company, and an offer accepted. */
export class Neighbours {
  askedAtCompany: ReadonlyMap<CompanyKey, Instant> = new Map()
  accepted: AcceptedOffer | null = null

  /** Reads all of them anew. */
  read(applications: Applications): void {
    this.askedAtCompany = askedAtCompanies(applications.values())
    this.accepted = acceptedOffer(applications.values())
  }

  /** Looks at what a change did to its own records; only where that concerns others are the others looked at. */
  follow(change: Change, applications: Applications): NeighboursMoved {
    const keys = new Set<CompanyKey>()
    let all = false
    for (const record of change.records) {
      if (record.table !== 'applications') continue
      const [before, after] = [only(record.before), only(record.after)]
      const [asked, asks] = [askedAtCompanies(before), askedAtCompanies(after)]
      if (!isSameAsked(asked, asks)) for (const key of [...asked.keys(), ...asks.keys()]) keys.add(key)
      all ||= acceptedOffer(before)?.at !== acceptedOffer(after)?.at
    }
    if (keys.size === 0 && !all) return { ids: [], all }
    this.read(applications)
    const ids = [...applications.values()]
      .filter(({ company }) => keys.has(companyKey(company)))
      .map(({ id }) => id)
    return { ids, all }
  }
}
