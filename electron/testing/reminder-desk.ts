import type { Card } from '#core/etiquette/card'
import { defaultSettings, type Settings } from '#core/domain/settings'
import type { Destination } from '#core/ipc/events'
import { instant, type Instant } from '#core/time/kinds'
import { wordsFor } from '#core/words/words'
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace'
import { StandingSteps } from '../cards/standing-steps'
import { silentLog } from '../diagnostics/log'
import { Reminders } from '../reminders/reminders'
import type { Notifier, Toast, ToastEvents } from '../reminders/toast'
import { ToastWriter } from '../reminders/toast-writer'
import { Speaker } from '../speaker'
import { createFakeTime } from './fake-timers'
import { createMemoryWorkspace } from './memory-workspace'

/** 10:00 in Madrid: outside quiet hours. */
const start = '2027-04-08T08:00:00Z'
const minute = 60_000
export const hour = 60 * minute

interface Shown {
  readonly toast: Toast
  readonly events: ToastEvents
}

/** Reminders with everything around them faked but the data, the words and the plan of toasts. */
export function desk(
  cards: readonly Card[],
  given: { workspace?: Workspace; settings?: Partial<Settings>; daemon?: boolean } = {},
) {
  const time = createFakeTime(start)
  const settings = { ...defaultSettings, ...given.settings }
  const beginning = { ...(given.workspace ?? emptyWorkspace), settings: new Map([[settings.id, settings]]) }
  const memory = createMemoryWorkspace(() => time.clock.now(), time.clock.zone(), beginning)
  const byId = new Map(cards.map((card) => [card.id, card]))
  const shown: Shown[] = []
  const closed: string[] = []
  const opened: Destination[] = []
  const order: string[] = []
  const state = { daemon: given.daemon ?? true, answersShow: true, watched: false }
  const notifier: Notifier = {
    isAvailable: () => Promise.resolve(state.daemon),
    show(toast, events) {
      order.push(
        `show after ${memory.commands.filter(({ kind }) => kind === 'announce').length} announcements`,
      )
      shown.push({ toast, events })
      if (state.answersShow) events.shown()
    },
    close: (key) => closed.push(key),
  }
  const card = (id: string) => byId.get(id)
  const speaker = new Speaker({ words: wordsFor('en'), locale: 'en-GB' }, time.clock)
  const write = new ToastWriter({
    words: speaker.words,
    say: speaker.say,
    card,
    now: () => time.clock.now(),
    hidesDetails: () => settings.hideDetails,
  })
  const make = () =>
    new Reminders({
      kept: memory.kept,
      card,
      clock: time.clock,
      notifier,
      write,
      open: (to) => opened.push(to),
      isWatched: () => state.watched,
      log: silentLog,
    })
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
    notice: (changed: readonly Card[]) => reminders.notice(changed, 'change'),
    /** What a new start of the app knows: the disk, and all cards. */
    restart() {
      reminders = make()
      reminders.notice([...byId.values()])
    },
  }
}

/** An instant some time after the start. */
export const at = (offsetMs: number): Instant => instant(new Date(Date.parse(start) + offsetMs).toISOString())
