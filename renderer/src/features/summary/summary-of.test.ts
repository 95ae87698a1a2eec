import { expect, test } from 'vitest'
import { anApplication, anInterview, madrid, meeting } from '#core/testing/applications'
import { aPerson } from '#core/testing/plans'
import { instant, plainDate } from '#core/time/kinds'
import { english } from '#core/words/en/english'
import { createMoments } from '#core/words/moments'
import { summaryOf } from './summary-of'

const saying = { words: english, moments: createMoments(english, 'en-GB', madrid) }
const people = new Map([['dana', aPerson('dana', 'Dana Sample')]])
const summarise = (given: Parameters<typeof anApplication>[0]) =>
  summaryOf(anApplication(given), people, saying)

test('interviews stand in their order, without those called off, with whom and what was said', () => {
  const facts = { thankYouFor: '', theySaid: 'the team grows in May' }
  const interviewers = [{ personId: 'dana', jobTitle: 'Head of Data', facts }]
  const summary = summarise({
    interviews: [
      meeting('2027-05-03T10:00', '11:00', madrid, { id: 'later' }),
      anInterview({ interviewers }),
      anInterview({ id: 'off', cancelledAt: instant('2027-04-01T08:00:00Z') }),
    ],
  })
  expect(summary.interviews.map(({ when }) => when)).toEqual([
    'Thu 8 Apr, 11:00 (Europe/Madrid)',
    'Mon 3 May, 10:00 (Europe/Madrid)',
  ])
  expect(summary.interviews[0]?.people[0]).toContain('Dana Sample · Head of Data')
  expect(summary.interviews[0]?.said).toEqual(['Dana Sample said that the team grows in May'])
})

test('only facts that are known are named', () => {
  const unknown = summarise({}).facts.map(([label]) => label)
  expect(unknown).not.toContain('Decision date')
  const date = plainDate('2027-04-20')
  const dated = summarise({ decision: { now: { state: 'dated', date, zone: madrid }, earlier: [] } })
  expect(dated.facts).toContainEqual(['Decision date', 'Tue 20 Apr'])
})

test('long notes are cut at the end of a word, so that the rest keeps its place on the sheet', () => {
  const notes = 'several words '.repeat(200)
  const summary = summarise({ notes })
  expect(summary.notes.length).toBeLessThan(910)
  expect(summary.notes).toMatch(/(several|words) …$/)
})
