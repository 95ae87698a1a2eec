import { describe, expect, test } from 'vitest'
import { cardWith, remindingStep } from '../testing/cards'
import { at, desk, hour } from '../testing/reminder-desk'

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
    expect(
      [...missed.memory.current().announcements.values()].every(({ shownAt }) => shownAt !== undefined),
    ).toBe(true)
  })

  test('brought in from a file with a past are no burst (REM-13)', async () => {
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
    expect(one.shown.map(({ toast }) => [toast.title, toast.ids.length])).toEqual([
      ['Your interview at Acme is over', 2],
    ])
  })
})

describe('held back', () => {
  test('in quiet hours, and given as one digest when they end', async () => {
    const cards = [
      cardWith('a', [remindingStep([at(14 * hour)])]),
      cardWith('b', [remindingStep([at(15 * hour)])]),
    ]
    const night = desk(cards)
    night.time.pass(15 * hour)
    await night.check()
    expect(night.shown).toHaveLength(0)
    night.time.pass(7 * hour)
    await night.check()
    expect(night.shown.map(({ toast }) => toast.ids.length)).toEqual([2])
  })

  test('while reminders are paused, and given after', async () => {
    const paused = desk([cardWith('a', [remindingStep([at(0)])])], {
      settings: { remindersPausedUntil: at(2 * hour) },
    })
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
