import { expect, test } from 'vitest'
import { newApplication } from '#core/commands/new-application'
import type { Letter, LetterKind } from '#core/domain/letter'
import { defaultSettings } from '#core/domain/settings'
import { factsOf } from '#core/etiquette/facts'
import { planOf } from '#core/etiquette/plan'
import { found } from '#core/letters/check'
import { instant, zone, type Instant } from '#core/time/kinds'
import { createMoments } from '#core/words/moments'
import { wordsFor } from '#core/words/words'
import { restsUntil, timeNote } from './time-note'

const madrid = zone('Europe/Madrid')
const words = wordsFor('en')
const moments = createMoments(words, 'en-GB', madrid)
const context = { zone: madrid, settings: defaultSettings, people: new Map() }

function letterOf(kind: LetterKind): Letter {
  return {
    id: 'letter',
    kind,
    interviewId: null,
    personId: null,
    subject: '',
    paragraphs: [],
    wording: {},
    createdAt: instant('2027-04-08T10:00:00Z'),
    progress: { state: 'drafting' },
  }
}

function declined(at: string, holdLiftedAt: Instant | null = null) {
  const application = newApplication(
    'arbor',
    { company: 'Arbor Labs', role: '', stage: 'declined', rank: 'a0' },
    { now: instant(at), zone: madrid, newId: () => 'new' },
  )
  return factsOf({ ...application, rejection: { at: instant(at), holdLiftedAt, keepWarmDone: [] } }, context)
}

function said(letter: Letter, facts: ReturnType<typeof declined>, now: Instant) {
  return timeNote({ letter, facts, steps: planOf(facts), inTime: null, now, words, moments })
}

test('the reply to a no rests for twelve hours, to the morning where they would end at night', () => {
  const facts = declined('2027-04-08T10:00:00Z')
  const now = instant('2027-04-08T11:00:00Z')
  const reply = letterOf('rejectionReply')
  expect(restsUntil(reply, facts, now)).toBe('2027-04-09T07:00:00Z')
  expect(said(reply, facts, now)?.text).toBe('Rest until tomorrow, 09:00')
})

test('lifted, or over, the pause gives way to the day by which the reply is best', () => {
  const now = instant('2027-04-08T11:00:00Z')
  const lifted = declined('2027-04-08T10:00:00Z', now)
  expect(restsUntil(letterOf('rejectionReply'), lifted, now)).toBeNull()
  expect(said(letterOf('rejectionReply'), lifted, now)?.text).toBe('Best by Sat 10 Apr, 12:00')
})

test('only the reply rests; a letter that is out says when it went', () => {
  const facts = declined('2027-04-08T10:00:00Z')
  const now = instant('2027-04-08T11:00:00Z')
  expect(restsUntil(letterOf('withdrawal'), facts, now)).toBeNull()
  const sent: Letter = {
    ...letterOf('rejectionReply'),
    progress: { state: 'sent', at: now, channel: 'post' },
  }
  expect(restsUntil(sent, facts, now)).toBeNull()
  expect(said(sent, facts, now)).toEqual({ text: 'Sent today, 13:00', tone: 'accent', kind: 'sent' })
})

test('a note of thanks tells what is left of the first day', () => {
  const facts = declined('2027-04-08T10:00:00Z')
  const inTime = found('inTime', 'fine', { minutes: '192', phase: 'calm' })
  const now = instant('2027-04-08T11:00:00Z')
  const note = timeNote({ letter: letterOf('thankYou'), facts, steps: [], inTime, now, words, moments })
  expect(note).toEqual({ text: '3 h 12 min left of the first day', tone: 'calm', kind: 'clock' })
})
