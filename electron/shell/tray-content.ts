import type { Words } from '#core/words/words'
import { addDays, compareInstants, dayIn, instantOnDay } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'
import { settingsOf } from '#core/workspace/workspace'
import type { StandingSteps } from '../cards/standing-steps'
import type { Clock } from '../clock'
import type { KeptWorkspace } from '../kept-workspace'
import type { Speaker } from '../speaker'
import type { TrayContent } from './tray'
import { stepsNow, trayMenu, type TrayChoices } from './tray-menu'

interface Wiring {
  readonly kept: Pick<KeptWorkspace, 'current' | 'run'>
  readonly standing: StandingSteps
  readonly clock: Pick<Clock, 'now' | 'zone'>
  readonly speaker: Pick<Speaker, 'say'> & { readonly words: Pick<Words, 'shell'> }
  readonly go: TrayChoices['go']
  readonly quickAdd: TrayChoices['quickAdd']
  readonly show: () => void
  readonly quit: () => void
  readonly setBadge: (count: number) => void
}

/** What the desktop shows of the data at the present hour: the tray's menu and text, and the badge where there is one. */
export function createTrayContent(wiring: Wiring): () => TrayContent {
  const { kept, standing, clock, speaker, go, quickAdd, show, quit, setBadge } = wiring

  let badge: number | null = null

  function setPaused(paused: boolean): void {
    const { morning } = settingsOf(kept.current())
    const tomorrow = addDays(dayIn(clock.now(), clock.zone()), 1)
    const until = paused ? instantOnDay(tomorrow, morning, clock.zone()) : null
    void kept.run({ kind: 'editSettings', settings: { remindersPausedUntil: until } })
  }

  return () => {
    const now = clock.now()
    const steps = stepsNow(standing.list())
    const { remindersPausedUntil } = settingsOf(kept.current())
    const isPaused =
      remindersPausedUntil !== null && compareInstants(now, remindersPausedUntil as Instant) < 0
    if (steps.length !== badge) setBadge(steps.length)
    badge = steps.length
    return {
      tooltip: speaker.words.shell.tray.tooltip({ count: steps.length }),
      menu: trayMenu(
        { steps, isPaused, words: speaker.words, say: speaker.say },
        { go, quickAdd, show, setPaused, quit },
      ),
    }
  }
}
