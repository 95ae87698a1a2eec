import { describe, expect, test } from 'vitest'
import { instant } from '#core/time/kinds'
import { cardWith, remindingStep } from '../testing/cards'
import { at, desk, hour } from '../testing/reminder-desk'

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

  test('that was given is not given again after a restart (REM-02)', async () => {
    const one = desk([cardWith('a', [remindingStep([at(0)])])])
    await one.check()
    one.restart()
    await one.check()
    expect(one.shown).toHaveLength(1)
  })

  test('is kept as announced before it is shown and as shown after', async () => {
    const one = desk([cardWith('a', [remindingStep([at(0)])])])
    await one.check()
    expect(one.order).toEqual(['show after 1 announcements'])
    expect(one.memory.commands.map(({ kind }) => kind)).toEqual(['announce', 'markShown'])
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

  test('in sixty days is given on the sixtieth day, and none before (REM-01)', async () => {
    const one = desk([cardWith('a', [remindingStep([at(60 * 24 * hour)])])])
    await one.check()
    expect(one.shown).toHaveLength(0)
    one.time.pass(60 * 24 * hour)
    await one.check()
    expect(one.shown).toHaveLength(1)
  })

  test('with the same time is given once in the week of a clock change, whatever the offset (REM-05)', async () => {
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

describe('something typed with the window before one', () => {
  const late = () => cardWith('a', [remindingStep([at(-hour)])])
  test('is seen without a toast, also after a restart', async () => {
    const typed = desk([])
    typed.state.watched = true
    typed.byId.set('a', late())
    typed.notice([late()])
    await typed.check()
    typed.restart()
    await typed.check()
    expect([typed.shown, typed.memory.commands.map(({ kind }) => kind)]).toEqual([[], ['markSeen']])
  })

  test('tells nothing of what was due before: that comes when its hours come', async () => {
    const held = desk([late()], { settings: { remindersPausedUntil: at(hour) } })
    held.state.watched = true
    await held.check()
    held.notice([late()])
    held.time.pass(hour)
    await held.check()
    expect(held.shown).toHaveLength(1)
  })

  test('is given as ever where the window is elsewhere, or when its time is still to come', async () => {
    const unseen = desk([])
    unseen.byId.set('a', late())
    unseen.notice([late()])
    await unseen.check()
    const later = desk([cardWith('a', [remindingStep([at(hour)])])])
    later.state.watched = true
    later.notice([...later.byId.values()])
    later.time.pass(hour)
    await later.check()
    expect([unseen.shown.length, later.shown.length]).toEqual([1, 1])
  })
})
