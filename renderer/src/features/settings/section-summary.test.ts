import { expect, test } from 'vitest'
import { defaultSettings } from '#core/domain/settings'
import { wordsFor } from '#core/words/words'
import { sectionSummary } from './section-summary'
import type { SectionId } from './setting-items'

const said = { weekend: 'Sat, Sun', country: '', quietFrom: '21:00', quietTo: '08:00', version: '' }
const of = (section: SectionId, change = {}) =>
  sectionSummary(section, { ...defaultSettings, ...change }, said, wordsFor('en'))

test('a folded section says what is set in it', () => {
  expect(of('waiting')).toBe('3 working days after their day, 2 questions at most')
  expect(of('workingDays')).toBe('Closed Sat, Sun')
  expect(of('workingDays', { daysOff: ['2027-05-02'] })).toBe('Closed Sat, Sun · 1 day off')
})

test('and how many of its numbers are not the usual ones', () => {
  expect(of('waiting', { daysAfterDecision: 1, letGoWeeks: 8 })).toBe(
    '1 working day after their day, 2 questions at most · 2 changed',
  )
})
