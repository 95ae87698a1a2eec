import type { Destination } from '#core/ipc/events'
import { settingsOf } from '#core/workspace/workspace'
import type { CardIndex } from '../cards/card-index'
import type { Clock } from '../clock'
import type { Log } from '../diagnostics/log'
import type { KeptWorkspace } from '../kept-workspace'
import type { AskBus } from '../shell/session-bus'
import type { Speaker } from '../speaker'
import { DesktopNotifier, type NotificationClass } from './desktop-notifier'
import { EarlierNotifications, type EarlierClass } from './earlier-notifications'
import { Housekeeping } from './housekeeping'
import { createNotificationProbe } from './notification-probe'
import { cardDestination } from './step-destination'
import { Reminders } from './reminders'
import { ToastWriter } from './toast-writer'

interface Wiring {
  readonly kept: KeptWorkspace
  readonly cards: Pick<CardIndex, 'get' | 'all'>
  readonly clock: Clock
  readonly speaker: Speaker
  readonly Notification: NotificationClass & EarlierClass
  readonly askBus: AskBus
  readonly platform: NodeJS.Platform
  readonly open: (destination: Destination) => void
  readonly isWatched: () => boolean
  readonly log: Log
}

/** Reminders with the system's notifications behind them. */
export function createReminderDesk(wiring: Wiring): {
  readonly reminders: Reminders
  readonly housekeeping: Housekeeping
  readonly notifier: DesktopNotifier
  readonly earlier: EarlierNotifications
} {
  const { kept, cards, clock, speaker, Notification, askBus, platform, open, isWatched, log } = wiring
  const now = () => clock.now()
  const card = (id: string) => cards.get(id)
  const probe = createNotificationProbe(platform, askBus, now)
  const notifier = new DesktopNotifier({ Notification, probe, platform })
  const hidesDetails = () => settingsOf(kept.current()).hideDetails
  const write = new ToastWriter({ words: speaker.words, say: speaker.say, card, now, hidesDetails })
  return {
    reminders: new Reminders({ kept, card, clock, notifier, write, open, isWatched, log }),
    housekeeping: new Housekeeping({
      kept,
      cards,
      clock,
      notifier,
      words: speaker.words,
      hidesDetails,
      open,
      log,
    }),
    notifier,
    earlier: new EarlierNotifications({
      ...{ Notification, platform, log },
      isOurs: (tag) => notifier.hasShown(tag),
      open: (about) => open(cardDestination(card(about), now())),
    }),
  }
}
