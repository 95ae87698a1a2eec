import { expect, test } from 'vitest'
import type { Card } from '#core/etiquette/card'
import { instant } from '#core/time/kinds'
import { upcomingInterviews } from './upcoming'

const now = instant('2027-03-01T09:00:00Z')
const card = (id: string, start: string | null, end: string, archived: Card['archived'] = null) =>
  ({
    id,
    archived,
    lastInterview: start === null ? null : { startsAt: instant(start), endsAt: instant(end) },
  }) as unknown as Card

test('the interviews to come, the next first; one going on is among them, one that is over or archived is not', () => {
  const cards = [
    card('later', '2027-03-05T10:00:00Z', '2027-03-05T11:00:00Z'),
    card('next', '2027-03-02T10:00:00Z', '2027-03-02T11:00:00Z'),
    card('going on', '2027-03-01T08:30:00Z', '2027-03-01T09:30:00Z'),
    card('over', '2027-03-01T07:00:00Z', '2027-03-01T08:00:00Z'),
    card('archived', '2027-03-02T10:00:00Z', '2027-03-02T11:00:00Z', 'withdrew'),
    card('none', null, ''),
  ]
  expect(upcomingInterviews(cards, now).map((one) => one.card.id)).toEqual(['going on', 'next', 'later'])
})
