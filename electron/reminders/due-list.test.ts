import { describe, expect, test } from 'vitest'
import { instant } from '#core/time/kinds'
import { emptyWorkspace } from '#core/workspace/workspace'
import { nudges } from '#core/etiquette/reminder'
import { cardWith, remindingStep } from '../testing/cards'
import { at, desk, hour } from '../testing/reminder-desk'
import { DueList } from './due-list'

const now = at(0)

describe('files of older builds', () => {
  const old = (id: string, seenAt: string | null) => ({
    ...emptyWorkspace,
    announcements: new Map([
      [id, { id, announcedAt: now, seenAt: seenAt === null ? null : instant(seenAt) }],
    ]),
  })
  const card = cardWith('a', [
    remindingStep([], {
      key: 'askStatus 2027-04-05 2027-03-30T10:00:00Z',
      formerKey: 'askStatus-2027-04-08',
      opensAt: now,
      reminders: nudges('2027-04-05 2027-03-30T10:00:00Z', [now]),
    }),
  ])

  test('named a reminder by its instant: one that was seen then is not given again', async () => {
    const one = desk([card], { workspace: old(`a:askStatus-2027-04-08:${now}`, now) })
    await one.check()
    expect(one.shown).toEqual([])
  })

  test('one that was announced and not seen is given once', async () => {
    const one = desk([card], { workspace: old(`a:askStatus-2027-04-08:${now}`, null) })
    await one.check()
    one.restart()
    await one.check()
    expect(one.shown).toHaveLength(1)
  })
})

describe('thousands at once', () => {
  const count = 12_000
  const cards = Array.from({ length: count }, (_, n) => cardWith(`c${n}`, [remindingStep([at(0)])]))

  test('are all kept, in changes that hold nothing up', async () => {
    const crowd = desk(cards)
    await crowd.check()
    expect([crowd.shown.length, crowd.memory.current().announcements.size]).toEqual([4, count])
    const sizes = crowd.memory.commands.map((command) => ('ids' in command ? command.ids.length : 0))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500)
  })

  test('are looked at in slices', async () => {
    let elapsed = 0
    let sliceFrom = 0
    const slices: number[] = []
    const byId = new Map(cards.map((card) => [card.id, card]))
    const list = new DueList({
      kept: { current: () => emptyWorkspace },
      card(id) {
        elapsed += 0.1
        return byId.get(id)
      },
      clock: { now: () => at(hour) },
      slicing: {
        elapsed: () => elapsed,
        pause: () => Promise.resolve(void (slices.push(elapsed - sliceFrom), (sliceFrom = elapsed))),
      },
    })
    list.notice(cards, false)
    await list.told()
    expect(await list.find()).toHaveLength(count)
    expect(slices.length).toBeGreaterThan(100)
    expect(Math.max(...slices)).toBeLessThan(16)
  })
})
