import { expect, test } from 'vitest'
import { newApplication } from '#core/commands/new-application'
import type { Letter, LetterKind } from '#core/domain/letter'
import { instant, zone } from '#core/time/kinds'
import { createMoments } from '#core/words/moments'
import { wordsFor } from '#core/words/words'
import { usualNumbers } from '#core/domain/etiquette-numbers'
import { sayDone } from './after-sending'

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
    {
      ...{
        before: acme,
        after: acme,
        letter: letterOf(kind),
        how: 'sent' as const,
        name: 'Dana',
        more: false,
      },
      keepWarmFirstDays: usualNumbers.keepWarmFirstDays,
      ...more,
    },
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

test('after accepting, declining and withdrawing the notice says that the application was put away', () => {
  const ending = (['offerDecline', 'withdrawal'] as const).map((kind) => say(kind))
  expect(ending.every((text) => text.includes('Acme'))).toBe(true)
  expect(say('offerAcknowledgement')).toBe('Marked as sent to Dana')
})

test('the day of the friendly word is the one of the settings', () => {
  const after = { ...acme, rejection: { at: now, holdLiftedAt: null, keepWarmDone: [] } }
  expect(say('rejectionReply', { after, keepWarmFirstDays: 45 })).toContain('Sun 23 May')
})
