import { expect, test } from 'vitest'
import { newApplication } from '#core/commands/new-application'
import { happened, type HistoryEvent } from '#core/domain/history'
import type { Application } from '#core/domain/application'
import type { Touch } from '#core/domain/touch'
import { instant, zone } from '#core/time/kinds'
import { createMoments } from '#core/words/moments'
import { wordsFor } from '#core/words/words'
import { timelineOf } from './timeline'

const words = wordsFor('en')
const madrid = zone('Europe/Madrid')
const moments = createMoments(words, 'en-GB', madrid)
const context = { now: instant('2027-04-08T10:00:00Z'), zone: madrid, newId: () => 'id' }
const base = newApplication('acme', { company: 'Acme', role: '', stage: 'interviewed', rank: 'a0' }, context)
const dana = { id: 'dana', fullName: 'Dana Lee' } as never
const people = new Map([['dana', dana]])

function texts(application: Application): readonly string[] {
  return timelineOf(application, { words, moments, people, zone: madrid }).map((entry) => entry.text)
}

function withHistory(...history: HistoryEvent[]): Application {
  return { ...base, history }
}

const later = instant('2027-04-09T10:00:00Z')
const call: Touch = {
  id: 'call',
  at: later,
  direction: 'made',
  channel: 'voicemail',
  personId: 'dana',
  question: 'status',
  outcome: 'messageLeft',
  note: 'Back on Monday',
  overrideReason: 'They asked me to',
}

test('the latest stands first, and says whom it was about', () => {
  const application = withHistory(
    happened('created', context.now),
    happened('letterSent', later, { kind: 'thankYou', person: 'dana' }),
  )
  expect(texts(application)).toEqual(['Thank-you note to Dana Lee sent', 'Added'])
})

test('a call is told once, with its note and the reason for going ahead', () => {
  const application = {
    ...withHistory(happened('called', later, { outcome: 'messageLeft' })),
    touches: [call],
  }
  const [entry, ...rest] = timelineOf(application, { words, moments, people, zone: madrid })
  expect(rest).toEqual([])
  expect(entry?.text).toBe('Called Dana Lee: message left')
  expect(entry?.notes).toEqual(['Back on Monday', 'Earlier than advised, because: They asked me to'])
})

test('what happened in one moment keeps its order', () => {
  const application = withHistory(
    happened('moved', later, { from: 'awaiting', to: 'declined' }),
    happened('declinedByEmployer', later),
  )
  expect(texts(application)).toEqual(['They said no', 'Moved from Awaiting decision to Declined'])
})

test('days are said in the user’s manner, and a missing one is said too', () => {
  const application = withHistory(
    happened('decisionDate', context.now, { date: '', reason: '' }),
    happened('decisionDate', later, { date: '2027-04-20', reason: 'Budget' }),
  )
  expect(texts(application)).toEqual(['They will decide by Tue 20 Apr', 'They named no decision date'])
})

test('every kind of event has a sentence without holes', () => {
  for (const what of Object.keys(words.application.timeline.events) as HistoryEvent['what'][]) {
    const values = {
      from: 'thanked',
      to: 'offer',
      was: '2027-04-08T11:00',
      start: '2027-04-08T12:00',
      date: '2027-04-20',
      kind: 'thankYou',
      person: 'dana',
      outcome: what === 'archived' ? 'noAnswer' : 'reached',
    }
    const [text = ''] = texts(withHistory(happened(what, later, values)))
    expect(text).not.toMatch(/undefined|: $|  /)
  }
})

test('an interview elsewhere is told by the user’s clocks', () => {
  const interview = {
    start: '2027-04-08T11:00',
    zone: 'America/New_York',
  } as Application['interviews'][number]
  const application = {
    ...withHistory(happened('interviewAdded', later, { start: '2027-04-08T11:00' })),
    interviews: [interview],
  }
  expect(texts(application)).toEqual(['Interview added: Thu 8 Apr, 17:00'])
})
