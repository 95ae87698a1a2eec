import { describe, expect, test } from 'vitest'
import type { Card } from '#core/etiquette/card'
import type { Destination } from '#core/ipc/contract'
import { instant } from '#core/time/kinds'
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace'
import { defaultSettings, type Settings } from '#core/domain/settings'
import { wordsFor } from '#core/words/words'
import { StandingSteps } from '../cards/standing-steps'
import { silentLog } from '../diagnostics/log'
import { Speaker } from '../speaker'
import { cardWith, remindingStep } from '../testing/cards'
import { createFakeTime } from '../testing/fake-timers'
import { createMemoryWorkspace } from '../testing/memory-workspace'
import { Reminders } from './reminders'
import type { Notifier, Toast, ToastEvents } from './toast'
import { ToastWriter } from './toast-writer'

const start = '2027-04-08T08:00:00Z'
const minute = 60_000
const hour = 60 * minute

interface Shown {
  readonly toast: Toast
  readonly events: ToastEvents
}

function desk(cards: readonly Card[], given: { workspace?: Workspace; settings?: Partial<Settings>; daemon?: boolean } = {}) {
  const time = createFakeTime(start)
  const settings = { ...defaultSettings, ...given.settings }
  const beginning = { ...(given.workspace ?? emptyWorkspace), settings: new Map([[settings.id, settings]]) }
  const memory = createMemoryWorkspace(() => time.clock.now(), time.clock.zone(), beginning)
  const byId = new Map(cards.map((card) => [card.id, card]))
  const shown: Shown[] = []
  const closed: string[] = []
  const opened: Destination[] = []
  const order: string[] = []
  const state = { daemon: given.daemon ?? true, answersShow: true }
  const notifier: Notifier = {
    isAvailable: () => Promise.resolve(state.daemon),
    show(toast, events) {
      order.push(`show after ${memory.commands.filter(({ kind }) => kind === 'announce').length} announcements`)
      shown.push({ toast, events })
      if (state.answersShow) events.shown()
    },
    close: (key) => closed.push(key),
  }
  const card = (id: string) => byId.get(id)
  const speaker = new Speaker(wordsFor('en'), 'en-GB', time.clock)
  const write = new ToastWriter({
    words: speaker.words,
    say: speaker.say,
    card,
    now: () => time.clock.now(),
    hidesDetails: () => settings.hideDetails,
  })
  const make = () =>
    new Reminders({ kept: memory.kept, card, clock: time.clock, notifier, write, open: (to) => opened.push(to), log: silentLog })
  let reminders = make()
  const standing = new StandingSteps()
  standing.put(cards, [], time.clock.now())
  reminders.notice(cards)
  return {
    ...{ time, memory, byId, shown, closed, opened, order, state },
    check() {
      reminders.notice(standing.moveTo(time.clock.now()))
      return reminders.check()
    },
    notice: (changed: readonly Card[]) => reminders.notice(changed),
    /** What a new start of the app knows: the disk, and all cards. */
    restart() {
      reminders = make()
      reminders.notice([...byId.values()])
    },
  }
}

const at = (offsetMs: number): string => instant(new Date(Date.parse(start) + offsetMs).toISOString())

describe('a reminder', () => {
  test('is given when its time has come and not before', async () => {
    const one = desk([cardWith('a', [remindingStep([at(hour)])])])
    await one.check()
    one.time.pass(hour - 1)
    await one.check()
    expect(one.shown).toHaveLength(0)
    one.time.pass(1)
    await one.check()
    expect(one.shown.map(({ toast }) => toast.title)).toEqual(['Your interview at Acme is over'])
  })

  test('is given once, however often anyone asks', async () => {
    const one = desk([cardWith('a', [remindingStep([at(0)])])])
    await Promise.all([one.check(), one.check(), one.check()])
    one.notice([...one.byId.values()])
    await one.check()
    expect(one.shown).toHaveLength(1)
  })

  test('that was seen is not given again after a restart', async () => {
    const one = desk([cardWith('a', [remindingStep([at(0)])])])
    await one.check()
    one.restart()
    await one.check()
    expect(one.shown).toHaveLength(1)
  })

  test('is kept as announced before it is shown and as seen after', async () => {
    const one = desk([cardWith('a', [remindingStep([at(0)])])])
    await one.check()
    expect(one.order).toEqual(['show after 1 announcements'])
    expect(one.memory.commands.map(({ kind }) => kind)).toEqual(['announce', 'markSeen'])
  })

  test('is repeated once, and not lost, when the app dies between announcing and showing', async () => {
    const one = desk([cardWith('a', [remindingStep([at(0)])])])
    one.state.answersShow = false
    await one.check()
    one.restart()
    one.state.answersShow = true
    await one.check()
    one.restart()
    await one.check()
    expect(one.shown).toHaveLength(2)
  })

  test('in sixty days is given on the sixtieth day', async () => {
    const one = desk([cardWith('a', [remindingStep([at(60 * 24 * hour)])])])
    await one.check()
    expect(one.shown).toHaveLength(0)
    one.time.pass(60 * 24 * hour)
    await one.check()
    expect(one.shown).toHaveLength(1)
  })

  test('with the same time is given once in the week of a clock change, whatever the offset', async () => {
    const beforeAndAfter = remindingStep(['2027-03-28T10:00:00Z'])
    const one = desk([cardWith('a', [beforeAndAfter])])
    await one.check()
    one.byId.set('a', cardWith('a', [remindingStep(['2027-03-28T12:00:00+02:00'])]))
    one.notice([...one.byId.values()])
    await one.check()
    expect(one.shown).toHaveLength(1)
  })

  test('opens its card on a click', async () => {
    const one = desk([cardWith('a', [remindingStep([at(0)])])])
    await one.check()
    one.shown[0]?.events.clicked()
    expect(one.opened).toEqual([{ to: 'debrief', applicationId: 'a' }])
  })

  test('is taken down when its step is done', async () => {
    const one = desk([cardWith('a', [remindingStep([at(0)])])])
    await one.check()
    one.byId.set('a', cardWith('a', []))
    await one.check()
    expect(one.closed).toEqual([one.shown[0]?.toast.key])
  })

  test('says nothing of the company where details are to be hidden', async () => {
    const one = desk([cardWith('a', [remindingStep([at(0)])])], { settings: { hideDetails: true } })
    await one.check()
    expect(JSON.stringify([one.shown[0]?.toast.title, one.shown[0]?.toast.body])).not.toContain('Acme')
  })

  test('is critical once its step presses', async () => {
    const calm = desk([cardWith('a', [remindingStep([at(0)])])])
    const pressing = desk([cardWith('a', [remindingStep([at(0)], { amberAt: instant(at(0)) })])])
    await calm.check()
    await pressing.check()
    expect([calm.shown[0]?.toast.urgent, pressing.shown[0]?.toast.urgent]).toEqual([false, true])
  })
})

describe('many at once', () => {
  const many = (count: number, offset: number) =>
    Array.from({ length: count }, (_, n) => cardWith(`c${n}`, [remindingStep([at(offset)])], `Firm ${n}`))

  test('are three toasts and one digest', async () => {
    const crowd = desk(many(200, 0))
    await crowd.check()
    expect(crowd.shown).toHaveLength(4)
    expect(crowd.shown.flatMap(({ toast }) => toast.ids)).toHaveLength(200)
    expect(crowd.shown.at(-1)?.toast.title).toBe('197 steps are due')
  })

  test('missed while the app was closed are one digest that names all and leads to Today', async () => {
    const missed = desk(many(3, -8 * hour))
    await missed.check()
    expect(missed.shown.map(({ toast }) => toast.title)).toEqual(['3 steps are due'])
    expect(missed.shown[0]?.toast.body).toContain('Firm 2')
    expect(missed.shown[0]?.toast.destination).toEqual({ to: 'today' })
    expect([...missed.memory.current().announcements.values()].every(({ seenAt }) => seenAt !== null)).toBe(true)
  })

  test('brought in from a file with a past are no burst', async () => {
    const brought = desk(many(120, -90 * 24 * hour))
    await brought.check()
    expect(brought.shown).toHaveLength(1)
  })

  test('missed for one application are told by its first step', async () => {
    const steps = [
      remindingStep([at(-hour)], { key: 'names', rule: 'findNames', priority: 20 }),
      remindingStep([at(-hour)], { key: 'debrief' }),
    ]
    const one = desk([cardWith('a', steps)])
    await one.check()
    expect(one.shown.map(({ toast }) => [toast.title, toast.ids.length])).toEqual([['Your interview at Acme is over', 2]])
  })
})

describe('held back', () => {
  test('in quiet hours, and given as one digest when they end', async () => {
    const cards = [cardWith('a', [remindingStep([at(14 * hour)])]), cardWith('b', [remindingStep([at(15 * hour)])])]
    const night = desk(cards)
    night.time.pass(15 * hour)
    await night.check()
    expect(night.shown).toHaveLength(0)
    night.time.pass(7 * hour)
    await night.check()
    expect(night.shown.map(({ toast }) => toast.ids.length)).toEqual([2])
  })

  test('while reminders are paused, and given after', async () => {
    const paused = desk([cardWith('a', [remindingStep([at(0)])])], { settings: { remindersPausedUntil: at(2 * hour) } })
    await paused.check()
    expect(paused.shown).toHaveLength(0)
    paused.time.pass(2 * hour)
    await paused.check()
    expect(paused.shown).toHaveLength(1)
  })

  test('where nothing shows notifications: nothing is announced, and all comes when a daemon does', async () => {
    const bare = desk([cardWith('a', [remindingStep([at(0)])])], { daemon: false })
    await bare.check()
    expect(bare.memory.commands).toHaveLength(0)
    bare.state.daemon = true
    await bare.check()
    expect(bare.shown).toHaveLength(1)
  })

  test('one that failed to show stays unseen and is not tried at every tick', async () => {
    const failing = desk([cardWith('a', [remindingStep([at(0)])])])
    failing.state.answersShow = false
    await failing.check()
    failing.shown[0]?.events.failed()
    await failing.check()
    expect(failing.shown).toHaveLength(1)
    expect([...failing.memory.current().announcements.values()].map(({ seenAt }) => seenAt)).toEqual([null])
  })
})
