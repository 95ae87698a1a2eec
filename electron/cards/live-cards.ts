import type { Card } from '#core/etiquette/card'
import type { WorkspaceChanged } from '#core/ipc/contract'
import type { Instant } from '#core/time/kinds'
import type { Broadcast } from '../ipc/broadcast'
import type { Clock } from '../clock'
import type { Changed, KeptWorkspace } from '../kept-workspace'
import type { Part } from '../part'
import type { CardIndex, CardsTouched } from './card-index'
import { StandingSteps } from './standing-steps'
import { workspaceChanged } from './workspace-changed'

interface Wiring {
  readonly kept: Pick<KeptWorkspace, 'current' | 'onChanged' | 'undoState'>
  readonly index: CardIndex
  readonly clock: Pick<Clock, 'now' | 'zone'>
  readonly broadcast: Broadcast
}

/** Keeps cards true while data, zone and hour move, and tells whoever lives by them: the pages, the tray, the reminders. */
export class LiveCards implements Part {
  readonly name = 'cards'
  readonly standing = new StandingSteps()
  private readonly listeners = new Set<(cards: readonly Card[]) => void>()
  private zone: string
  private stopListening: (() => void) | null = null

  constructor(private readonly wiring: Wiring) {
    this.zone = wiring.clock.zone()
  }

  start(): void {
    const { kept, index, clock } = this.wiring
    const touched = index.rebuild(kept.current(), clock.zone())
    this.take(touched)
    this.stopListening = kept.onChanged((changed) => this.follow(changed))
    this.tell(touched.cards)
  }

  stop(): void {
    this.stopListening?.()
  }

  /** Calls back with cards that changed or crossed a threshold of theirs. */
  onTouched(listener: (cards: readonly Card[]) => void): void {
    this.listeners.add(listener)
  }

  /** The hour has moved on, and perhaps the zone: steps are planned in the user's zone, so another one moves them all. */
  moveOn(): void {
    const { kept, index, clock, broadcast } = this.wiring
    if (clock.zone() !== this.zone) {
      this.zone = clock.zone()
      const touched = index.rebuild(kept.current(), clock.zone())
      this.take(touched)
      broadcast('workspaceChanged', workspaceUnmoved(kept, touched, clock.now()))
      this.tell(touched.cards)
    }
    this.tell(this.standing.moveTo(clock.now()))
  }

  private follow(changed: Changed): void {
    const { index, clock, broadcast } = this.wiring
    const touched = index.follow(changed.change, changed.after, clock.zone())
    this.take(touched)
    broadcast('workspaceChanged', workspaceChanged(changed, touched, clock.now()))
    this.tell(touched.cards)
  }

  private take({ cards, removed }: CardsTouched): void {
    this.standing.put(cards, removed, this.wiring.clock.now())
  }

  private tell(cards: readonly Card[]): void {
    for (const listener of this.listeners) listener(cards)
  }
}

/** New cards for a page whose data stays as it is. */
function workspaceUnmoved(
  kept: Pick<KeptWorkspace, 'current' | 'undoState'>,
  touched: CardsTouched,
  now: Instant,
): WorkspaceChanged {
  return {
    revision: kept.current().revision,
    now,
    cards: touched.cards,
    removedCards: touched.removed,
    applications: [],
    people: [],
    removedPeople: [],
    settings: null,
    undo: kept.undoState(),
  }
}
