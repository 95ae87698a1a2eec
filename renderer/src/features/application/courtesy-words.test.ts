import { expect, test } from 'vitest'
import { newApplication, newInterview } from '#core/commands/new-application'
import type { Application } from '#core/domain/application'
import { defaultSettings } from '#core/domain/settings'
import type { Touch } from '#core/domain/touch'
import { factsOf } from '#core/etiquette/facts'
import { instant, plainDate, wallTime, zone } from '#core/time/kinds'
import { createMoments } from '#core/words/moments'
import { wordsFor } from '#core/words/words'
import { sayBudget } from './courtesy-words'

const words = wordsFor('en')
const madrid = zone('Europe/Madrid')
const moments = createMoments(words, 'en-GB', madrid)
const context = { now: instant('2026-11-05T10:00:00Z'), zone: madrid, newId: () => 'id' }

const interview = newInterview(
  'one',
  {
    round: 1,
    start: wallTime('2026-11-05T11:00'),
    end: null,
    zone: madrid,
    form: 'video',
    place: '',
    joinLink: '',
    decidesToday: false,
    interviewers: [],
  },
  [],
  null,
)
const waiting: Application = {
  ...newApplication('acme', { company: 'Acme', role: '', stage: 'awaiting', rank: 'a0' }, context),
  interviews: [{ ...interview, debrief: { state: 'skipped', at: context.now } }],
  decision: { now: { state: 'dated', date: plainDate('2026-12-01'), zone: madrid }, earlier: [] },
}

function asked(question: Touch['question'], at: string): Touch {
  return {
    id: at,
    at: instant(at),
    direction: 'made',
    channel: 'phone',
    personId: null,
    question,
    outcome: 'reached',
    note: '',
    overrideReason: '',
  }
}

function said(application: Application, today: string): string {
  const facts = factsOf(application, { zone: madrid, settings: defaultSettings, people: new Map() })
  return sayBudget(facts, plainDate(today), words, moments)
}

test('before the window it names the day from which a question is polite', () => {
  expect(said(waiting, '2026-11-20')).toBe('0 of 2 questions used; next from Fri 4 Dec')
  expect(said(waiting, '2026-12-04')).toBe('0 of 2 questions used; the first is fine now')
})

test('a week’s rest follows a question', () => {
  const once = { ...waiting, touches: [asked('status', '2026-12-04T10:00:00Z')] }
  expect(said(once, '2026-12-05')).toBe('1 of 2 questions used; next from Fri 11 Dec')
})

test('after the closing note there is nothing more to ask', () => {
  const closed = { ...waiting, touches: [asked('closing', '2027-01-04T10:00:00Z')] }
  expect(said(closed, '2027-01-05')).toBe('All is said; nothing more to ask')
})
