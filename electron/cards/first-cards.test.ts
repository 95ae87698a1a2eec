import { expect, test } from 'vitest'
import type { Stage } from '#core/domain/stage'
import { applicationWith } from '../testing/applications'
import { fewApplications, firstCards, firstOfColumn } from './first-cards'

const many = (stage: Stage, count: number, archive: 'rejected' | null = null) =>
  Array.from({ length: count }, (_, at) => {
    const id = `${stage}-${archive ?? 'live'}-${at}`
    const rank = `a${String(count - at).padStart(4, '0')}`
    const archived = archive === null ? null : { outcome: archive, at: '2027-04-08T08:00:00Z' }
    return { ...applicationWith(id), stage, rank, archive: archived as never }
  })
const mapOf = (applications: ReturnType<typeof many>) => new Map(applications.map((one) => [one.id, one]))

test('a few are given whole, the archive with them', () => {
  const few = mapOf([...many('thanked', fewApplications - 10), ...many('declined', 10, 'rejected')])
  expect(firstCards(few)).toEqual({ ids: [...few.keys()], besides: null })
})

test('of many those at the top of each column are given, in its order, and the others are counted', () => {
  const { ids, besides } = firstCards(
    mapOf([...many('awaiting', 200), ...many('offer', 3), ...many('declined', 50, 'rejected')]),
  )
  const top = Array.from({ length: firstOfColumn }, (_, at) => `awaiting-live-${199 - at}`)
  expect(ids).toEqual([...top, 'offer-live-2', 'offer-live-1', 'offer-live-0'])
  expect(besides).toEqual({
    ...{ applied: 0, interviewed: 0, thanked: 0, offer: 0, declined: 0 },
    awaiting: 200 - firstOfColumn,
  })
})
