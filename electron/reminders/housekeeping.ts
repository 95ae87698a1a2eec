import type { CardIndex } from '../cards/card-index'
import { milliseconds } from '#core/time/arithmetic'
import type { Destination } from '#core/ipc/events'
import type { Words } from '#core/words/words'
import { settingsOf } from '#core/workspace/workspace'
import type { Clock } from '../clock'
import { errorDetail, type Log } from '../diagnostics/log'
import type { KeptWorkspace } from '../kept-workspace'
import { areHeld } from './are-held'
import { dueSearchNudge } from './search-nudges'
import { staleAnnouncements } from './stale-announcements'
import type { Notifier } from './toast'

interface Wiring {
  readonly kept: Pick<KeptWorkspace, 'current' | 'run'>
  readonly cards: Pick<CardIndex, 'get' | 'all'>
  readonly clock: Pick<Clock, 'now' | 'zone'>
  readonly notifier: Notifier
  readonly words: Pick<Words, 'shell'>
  readonly hidesDetails: () => boolean
  readonly open: (destination: Destination) => void
  readonly log: Log
}

const nudgeEveryMs = 20 * 60_000
const pruneEveryMs = 24 * 3_600_000
const mostAtOnce = 10_000

/** What concerns no single application and no minute: the nudge to keep searching, and announcements of no more use. */
export class Housekeeping {
  private nudgedAt = -Infinity
  private prunedAt = -Infinity
  private isBusy = false

  constructor(private readonly wiring: Wiring) {}

  /** Does what its time has come for; call it as often as you like. */
  async check(): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    try {
      const at = milliseconds(this.wiring.clock.now())
      if (Math.abs(at - this.prunedAt) >= pruneEveryMs) await this.prune(at)
      if (Math.abs(at - this.nudgedAt) >= nudgeEveryMs) await this.nudge(at)
    } catch (error) {
      this.wiring.log.error('housekeeping failed', errorDetail(error))
    } finally {
      this.isBusy = false
    }
  }

  private async prune(at: number): Promise<void> {
    const { kept, cards, clock, log } = this.wiring
    this.prunedAt = at
    const ids = staleAnnouncements(kept.current(), (id) => cards.get(id), clock.now()).slice(0, mostAtOnce)
    if (ids.length === 0) return
    const pruned = await kept.run({ kind: 'pruneAnnouncements', ids: [...ids] })
    if (!pruned.ok) log.warn('announcements not pruned', { code: pruned.failure.code })
  }

  private async nudge(at: number): Promise<void> {
    const { kept, cards, clock, notifier, words, hidesDetails, open } = this.wiring
    this.nudgedAt = at
    const workspace = kept.current()
    if (!settingsOf(workspace).searchNudge || areHeld(workspace, clock.now(), clock.zone())) return
    const id = dueSearchNudge(workspace, cards.all(), clock.now(), clock.zone())
    if (id === null || !(await notifier.isAvailable())) return
    const announced = await kept.run({ kind: 'announce', ids: [id], at: clock.now() })
    if (!announced.ok) return
    const { searchTitle, searchBody, hiddenTitle } = words.shell.notification
    const toast = {
      ...{ key: id, ids: [id], urgent: false, destination: { to: 'today' } as const },
      title: hidesDetails() ? hiddenTitle : searchTitle,
      body: searchBody,
    }
    notifier.show(toast, {
      shown: () => void kept.run({ kind: 'markSeen', ids: [id], at: clock.now() }),
      putAway: () => undefined,
      failed: () => undefined,
      clicked: () => open(toast.destination),
    })
  }
}
