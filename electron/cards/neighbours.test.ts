import { describe, expect, it } from 'vitest'
import type { Application } from '#core/domain/application'
import { companyKey } from '#core/etiquette/company-key'
import { instant } from '#core/time/kinds'
import type { Change } from '#core/workspace/change'
import { applicationWith } from '../testing/applications'
import { Neighbours } from './neighbours'

const at = instant('2027-03-01T09:00:00Z')

function asking(id: string, company: string): Application {
  return {
    ...applicationWith(id),
    company,
    touches: [
      {
        id: `${id}-call`,
        at,
        direction: 'made',
        channel: 'phone',
        personId: null,
        question: 'status',
        outcome: 'reached',
        note: '',
        overrideReason: '',
      },
    ],
  }
}

const silent = (id: string, company: string): Application => ({ ...applicationWith(id), company })

function change(before: Application, after: Application): Change {
  return {
    revision: 2,
    label: { key: 'call', values: {} },
    coalesce: null,
    silent: false,
    records: [{ table: 'applications', id: after.id, before, after }],
  }
}

describe('neighbours', () => {
  const here = silent('a', 'Lorem Labs')
  const there = silent('b', 'Lorem Labs Ltd')
  const elsewhere = silent('c', 'Ipsum Works')

  it('names the others at a company that was asked, and knows when', () => {
    const asked = asking('a', 'Lorem Labs')
    const neighbours = new Neighbours()
    neighbours.read(new Map([here, there, elsewhere].map((one) => [one.id, one])))
    const after = new Map([asked, there, elsewhere].map((one) => [one.id, one]))
    expect(neighbours.follow(change(here, asked), after)).toEqual({ ids: ['a', 'b'], all: false })
    expect(neighbours.askedAtCompany.get(companyKey('Lorem Labs'))).toBe(at)
  })

  it('leaves everyone alone where a change means nothing to others', () => {
    const neighbours = new Neighbours()
    const edited = { ...here, notes: 'quiet room' }
    const after = new Map([edited, there].map((one) => [one.id, one]))
    expect(neighbours.follow(change(here, edited), after)).toEqual({ ids: [], all: false })
  })

  it('says that an accepted offer concerns all', () => {
    const neighbours = new Neighbours()
    const accepted: Application = { ...here, archive: { at, outcome: 'accepted' } }
    const moved = neighbours.follow(change(here, accepted), new Map([[accepted.id, accepted]]))
    expect(moved.all).toBe(true)
    expect(neighbours.accepted).toEqual({ company: 'Lorem Labs', at })
  })
})
