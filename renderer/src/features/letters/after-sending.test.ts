import { expect, test } from 'vitest'
import { newApplication } from '#core/commands/new-application'
import type { Letter, LetterKind } from '#core/domain/letter'
import { instant, zone } from '#core/time/kinds'
import { createMoments } from '#core/words/moments'
import { wordsFor } from '#core/words/words'
import { endsWith, sayDone } from './after-sending'

const now = instant('2027-04-08T10:00:00Z')
const madrid = zone('Europe/Madrid')
const words = wordsFor('en')
const moments = createMoments(words, 'en-GB', madrid)
const acme = newApplication(
  'acme',
  { company: 'Acme', role: '', stage: 'interviewed', rank: 'a0' },
  { now, zone: madrid, newId: () => 'new' },
)
const letterOf = (kind: LetterKind): Letter => ({
  id: 'letter',
  kind,
  interviewId: null,
  personId: null,
  subject: '',
  paragraphs: [],
  wording: {},
  createdAt: now,
  progress: { state: 'drafting' },
})
const say = (kind: LetterKind, more: Partial<Parameters<typeof sayDone>[0]> = {}) =>
  sayDone(
    { before: acme, after: acme, letter: letterOf(kind), how: 'sent', name: 'Dana', more: false, ...more },
    words,
    moments,
  )

test('while siblings wait, the notice names whom the note went to', () => {
  expect(say('thankYou', { more: true })).toBe('Marked as sent to Dana')
})

test('the last note says that everyone is thanked, and where the card went', () => {
  expect(say('thankYou')).toBe('Everyone is thanked.')
  expect(say('thankYou', { after: { ...acme, stage: 'thanked' } })).toBe(
    'Everyone is thanked. Acme moved to Thanked.',
  )
})

test('a last note left out does not claim that everyone is thanked', () => {
  const after = { ...acme, stage: 'thanked' } as const
  expect(say('thankYou', { how: 'skipped', after })).toBe('That was the last note. Acme moved to Thanked.')
})

test('after the reply to a no, the notice says when a friendly word is right', () => {
  const after = { ...acme, rejection: { at: now, holdLiftedAt: null, keepWarmDone: [] } }
  expect(say('rejectionReply', { after })).toBe('Marked as sent. A friendly word is right from Sat 8 May.')
})

test('only accepting, declining and withdrawing put the application away', () => {
  expect(endsWith(letterOf('offerDecline'))).toBe('offerDeclined')
  expect(endsWith(letterOf('withdrawal'))).toBe('withdrew')
  expect(endsWith(letterOf('offerAcknowledgement'))).toBeNull()
  expect(say('offerAcceptance')).toBe('Marked as sent. Acme is archived: accepted.')
})
