import { expect, test } from 'vitest'
import { instant } from '#core/time/kinds'
import { applicationWith, workspaceWith } from '../testing/applications'
import { cardWith, remindingStep } from '../testing/cards'
import { staleAnnouncements } from './stale-announcements'

const longAgo = instant('2026-01-05T09:00:00Z')
const lately = instant('2027-03-05T09:00:00Z')

function stale(given: readonly (readonly [string, typeof longAgo])[]) {
  const announcements = new Map(
    given.map(([id, announcedAt]) => [id, { id, announcedAt, seenAt: announcedAt }] as const),
  )
  const workspace = { ...workspaceWith([applicationWith('here')]), announcements }
  const card = cardWith('here', [remindingStep([longAgo])])
  return staleAnnouncements(workspace, () => card, instant('2027-04-08T08:00:00Z'))
}

test('those of an application that is gone are stale, and old ones', () => {
  expect(stale([['gone:x:1', lately]])).toEqual(['gone:x:1'])
  expect(
    stale([
      ['here:x:1', lately],
      ['here:y:1', longAgo],
    ]),
  ).toEqual(['here:y:1'])
})

test('an old one whose reminder is still due is kept, since it would be given again', () => {
  expect(stale([[`here:debrief:${longAgo}`, longAgo]])).toEqual([])
})

test('nudges to search belong to no application', () => {
  expect(
    stale([
      ['search:2027-03-05', lately],
      ['search:2026-01-05', longAgo],
    ]),
  ).toEqual(['search:2026-01-05'])
})
