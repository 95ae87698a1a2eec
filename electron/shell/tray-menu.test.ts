import { expect, test } from 'vitest'
import type { Destination } from '#core/ipc/events'
import { instant } from '#core/time/kinds'
import { wordsFor } from '#core/words/words'
import type { Card } from '#core/etiquette/card'
import { StandingSteps } from '../cards/standing-steps'
import { cardWith, remindingStep } from '../testing/cards'
import { stepsNow, trayMenu } from './tray-menu'

const now = instant('2027-04-08T08:00:00Z')
const earlier = '2027-04-08T07:00:00Z'

function menuOf(cards: readonly Card[], isPaused = false) {
  const standing = new StandingSteps()
  standing.put(cards, [], now)
  const steps = stepsNow(standing.list())
  const done: (Destination | string | boolean)[] = []
  const choices = {
    go: (to: Destination) => done.push(to),
    quickAdd: () => done.push('quickAdd'),
    show: () => done.push('show'),
    setPaused: (paused: boolean) => done.push(paused),
    quit: () => done.push('quit'),
  }
  const words = wordsFor('en')
  const say = (_step: unknown, company: string) => ({ title: `Debrief ${company}` })
  const menu = trayMenu({ steps, isPaused, words, say }, choices)
  const choose = (id: string) =>
    menu.find((item) => item.id === id)?.click?.(null as never, null as never, null as never)
  return {
    steps,
    menu,
    done,
    choose,
    labels: menu.map(({ label }) => label).filter((label) => label !== undefined),
  }
}

test('with nothing to do it says so and still offers the way in and out', () => {
  expect(menuOf([]).labels).toEqual([
    'Nothing to do now',
    'Quick add …',
    'Add an interview',
    'Pause reminders until tomorrow',
    'Open Afterword',
    'Quit',
  ])
})

test('the five most pressing steps are named, the rest counted', () => {
  const calm = Array.from({ length: 6 }, (_, n) =>
    cardWith(`c${n}`, [remindingStep([earlier], { rule: 'thank' })], `Firm ${n}`),
  )
  const red = cardWith(
    'red',
    [remindingStep([earlier], { rule: 'thank', redAt: instant(earlier) })],
    'Urgent',
  )
  const { labels, steps } = menuOf([...calm, red])
  expect(steps).toHaveLength(7)
  expect(labels.slice(0, 6)).toEqual([
    'Debrief Urgent',
    'Debrief Firm 0',
    'Debrief Firm 1',
    'Debrief Firm 2',
    'Debrief Firm 3',
    '2 more in Today',
  ])
})

test('what is not right yet is not there', () => {
  const waiting = cardWith('a', [remindingStep([earlier], { rule: 'wait' })])
  const later = cardWith('b', [remindingStep([earlier], { rightFrom: instant('2027-04-09T08:00:00Z') })])
  expect(menuOf([waiting, later]).steps).toEqual([])
})

test('each item does what it says', () => {
  const { choose, done } = menuOf([cardWith('a', [remindingStep([earlier])])])
  for (const id of ['step:a', 'debrief:a', 'quickAdd', 'addInterview', 'pause', 'open', 'quit']) choose(id)
  const debrief = { to: 'debrief', applicationId: 'a' }
  expect(done).toEqual([debrief, debrief, 'quickAdd', { to: 'addInterview' }, true, 'show', 'quit'])
})

test('paused reminders can be resumed', () => {
  const { choose, done, labels } = menuOf([], true)
  choose('pause')
  expect([labels[3], done]).toEqual(['Resume reminders', [false]])
})
