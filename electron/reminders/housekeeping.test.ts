import { expect, test } from 'vitest'
import { defaultSettings, type Settings } from '#core/domain/settings'
import type { Card } from '#core/etiquette/card'
import type { Destination } from '#core/ipc/events'
import { instant } from '#core/time/kinds'
import { wordsFor } from '#core/words/words'
import { silentLog } from '../diagnostics/log'
import { applicationWith, workspaceWith } from '../testing/applications'
import { cardWith, remindingStep } from '../testing/cards'
import { createFakeTime } from '../testing/fake-timers'
import { createMemoryWorkspace } from '../testing/memory-workspace'
import { Housekeeping } from './housekeeping'
import type { Toast, ToastEvents } from './toast'

const day = 24 * 3_600_000

/** One application that waits for an answer since the first of January, at ten in the morning of 8 April. */
function house(given: Partial<Settings> = {}, beside: readonly Card[] = []) {
  const time = createFakeTime('2027-04-08T08:00:00Z')
  const settings = { ...defaultSettings, ...given }
  const beginning = {
    ...workspaceWith([applicationWith('one')]),
    settings: new Map([[settings.id, settings]]),
  }
  const memory = createMemoryWorkspace(() => time.clock.now(), time.clock.zone(), beginning)
  const opensAt = instant('2027-01-02T09:00:00Z')
  const waiting = cardWith('one', [remindingStep([], { rule: 'wait', opensAt })])
  const shown: { toast: Toast; events: ToastEvents }[] = []
  const opened: Destination[] = []
  const state = { daemon: true }
  const housekeeping = new Housekeeping({
    ...{ kept: memory.kept, clock: time.clock, words: wordsFor('en'), log: silentLog },
    cards: { get: () => waiting, all: () => [{ ...waiting, lastInterview: null }, ...beside] },
    hidesDetails: () => false,
    open: (to) => opened.push(to),
    notifier: {
      isAvailable: () => Promise.resolve(state.daemon),
      close: () => undefined,
      show(toast, events) {
        shown.push({ toast, events })
        events.shown()
      },
    },
  })
  return { time, memory, housekeeping, shown, opened, state }
}

test('a search that stands still is nudged once a week, and the nudge leads to Today', async () => {
  const { time, housekeeping, shown, opened } = house()
  for (let hours = 0; hours < 6 * 24; hours += 1) {
    await housekeeping.check()
    time.sleep(day / 24)
  }
  expect(shown.map(({ toast }) => toast.key)).toEqual(['search:2027-04-08'])
  time.sleep(2 * day)
  await housekeeping.check()
  expect(shown.map(({ toast }) => toast.key)).toEqual(['search:2027-04-08', 'search:2027-04-16'])
  shown[0]?.events.clicked()
  expect(opened).toEqual([{ to: 'today' }])
})

test('no nudge where it is switched off, in quiet hours, while paused, or where nothing would show it', async () => {
  const off = house({ searchNudge: false })
  const paused = house({ remindersPausedUntil: instant('2027-04-09T08:00:00Z') })
  const bare = house()
  bare.state.daemon = false
  const night = house()
  night.time.sleep(14 * 3_600_000)
  for (const { housekeeping } of [off, paused, bare, night]) await housekeeping.check()
  expect(
    [off, paused, bare, night].map(({ shown, memory }) => shown.length + memory.commands.length),
  ).toEqual([0, 0, 0, 0])
})

test('announcements of no more use are let go once a day', async () => {
  const { time, memory, housekeeping } = house({ searchNudge: false })
  await memory.kept.run({ kind: 'announce', ids: ['gone:x:1', 'one:x:1'], at: time.clock.now() })
  await housekeeping.check()
  await memory.kept.run({ kind: 'announce', ids: ['gone:x:2'], at: time.clock.now() })
  await housekeeping.check()
  expect([...memory.current().announcements.keys()]).toEqual(['one:x:1', 'gone:x:2'])
  time.sleep(day)
  await housekeeping.check()
  expect([...memory.current().announcements.keys()]).toEqual(['one:x:1'])
})

test('a nudge waits while a step asks to be done', async () => {
  const due = { ...cardWith('two', [remindingStep(['2027-04-08T07:00:00Z'])]), lastInterview: null }
  const { housekeeping, shown } = house({}, [due])
  await housekeeping.check()
  expect(shown).toEqual([])
})
