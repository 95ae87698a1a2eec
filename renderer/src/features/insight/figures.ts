import { milestones } from '#core/insight/how-far'
import type { Insight } from '#core/insight/read-insight'
import type { Words } from '#core/words/words'
import { figureOf, type Figure } from './figure'

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** All figures in the order in which they are shown. */
export function figuresOf(insight: Insight, words: Words['insight']): readonly Figure[] {
  return [
    thanks(insight, words),
    answers(insight, words),
    asked(insight, words),
    howFar(insight, words),
    endings(insight, words),
  ]
}

function thanks({ thanks }: Insight, words: Words['insight']): Figure {
  const { title, classes, hours } = words.thanks
  const { medianHours, counts, total } = thanks
  return figureOf(
    title,
    total,
    classes.map((name, index) => [name, counts[index] ?? 0]),
    medianHours === null ? [] : [hours({ count: Math.ceil(medianHours) })],
  )
}

function answers({ answers, dates }: Insight, words: Words['insight']): Figure {
  const { title, classes, days, dates: kept } = words.answers
  const { medianDays, counts, total } = answers
  return figureOf(
    title,
    total,
    classes.map((name, index) => [name, counts[index] ?? 0]),
    [
      ...(medianDays === null ? [] : [days({ count: Math.ceil(medianDays) })]),
      ...(dates.total === 0 ? [] : [kept(dates)]),
    ],
  )
}

function asked({ asked }: Insight, words: Words['insight']): Figure {
  const { title, classes, tooEarly } = words.asked
  const names = ['word', 'offer', 'no', 'silence'] as const
  return figureOf(
    title,
    sum(names.map((name) => asked[name])),
    names.map((name) => [classes[name], asked[name]]),
    asked.tooEarly === 0 ? [] : [tooEarly({ count: asked.tooEarly })],
  )
}

function howFar({ howFar }: Insight, words: Words['insight']): Figure {
  const { title, classes } = words.howFar
  return figureOf(
    title,
    howFar.applied,
    milestones.map((name) => [classes[name], howFar[name]]),
  )
}

function endings({ endings }: Insight, words: Words['insight']): Figure {
  const { title, classes } = words.endings
  const names = ['accepted', 'offerDeclined', 'withdrew', 'rejected', 'noAnswer'] as const
  return figureOf(
    title,
    sum(names.map((name) => endings[name])),
    names.map((name) => [classes[name], endings[name]]),
  )
}
