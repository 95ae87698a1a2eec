import { expect, test } from 'vitest'
import { readInsight, type Insight } from '#core/insight/read-insight'
import { madrid } from '#core/testing/applications'
import { instant } from '#core/time/kinds'
import { english } from '#core/words/en/english'
import { figuresOf } from './figures'

const none = readInsight([], {
  zone: madrid,
  settings: { assumedMinutes: 60 },
  now: instant('2027-06-01T08:00:00Z'),
})
const said = (given: Partial<Insight>) => figuresOf({ ...none, ...given }, english.insight)
const titled = (given: Partial<Insight>, title: string) => {
  const found = said(given).find((figure) => figure.title === title)
  if (found === undefined) throw new Error(title)
  return found
}

test('under five cases there is no picture, however clear it would look', () => {
  const four = { total: 4, counts: [4, 0, 0, 0], medianHours: 5 }
  expect(titled({ thanks: four }, 'Time to the thank-you note').isTelling).toBe(false)
  const five = { total: 5, counts: [5, 0, 0, 0], medianHours: 5 }
  expect(titled({ thanks: five }, 'Time to the thank-you note').isTelling).toBe(true)
})

test('shares are of all cases, and each class keeps its own number', () => {
  const thanks = { total: 8, counts: [4, 2, 1, 1], medianHours: 20.4 }
  const figure = titled({ thanks }, 'Time to the thank-you note')
  expect(figure.rows.map(({ count, percent }) => [count, percent])).toEqual([
    [4, 50],
    [2, 25],
    [1, 13],
    [1, 13],
  ])
  expect(figure.sentences).toEqual(['Half of your notes go out within 21 hours.'])
})

test('questions too recent to judge are named and not counted', () => {
  const figure = titled(
    { asked: { word: 3, offer: 0, no: 1, silence: 2, tooEarly: 1 } },
    'Two weeks after a question',
  )
  expect(figure.total).toBe(6)
  expect(figure.sentences).toEqual(['One more is too recent to say.'])
})

test('how many kept their day is said beside how long answers took', () => {
  const answers = { total: 5, counts: [5, 0, 0, 0, 0], medianDays: 6 }
  const figure = titled({ answers, dates: { total: 4, kept: 1 } }, 'How long employers take to answer')
  expect(figure.sentences).toContain('1 of 4 answered by the day they had named.')
})
