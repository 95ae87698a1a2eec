import type { Card } from '#core/etiquette/card'
import type { WorkspaceChanged } from '#core/ipc/events'
import type { Broadcast } from '../ipc/broadcast'
import type { Clock } from '../clock'
import { errorDetail, type Log } from '../diagnostics/log'
import type { Changed, KeptWorkspace } from '../kept-workspace'
import type { Part } from '../part'
import { systemSlicing } from '../in-slices'
import { firstCards } from './first-cards'
import { movesAllPlans, type CardIndex } from './card-index'
import { StandingSteps } from './standing-steps'
import { inPortions, workspaceChanged } from './workspace-changed'

interface Wiring {
  readonly kept: Pick<KeptWorkspace, 'current' | 'onChanged' | 'undoState'>
  readonly index: CardIndex
  readonly clock: Pick<Clock, 'now' | 'zone'>
  readonly broadcast: Broadcast
  readonly log: Log
}

/** Whether a change of the data touched a card, or the hour, the zone, a new start. */
export type Cause = 'change' | 'time'

/** More in one message would hold up main while it is copied. */
const mostInMessage = 400

/** A change of more records, an import or its undo, is followed in slices: its cards are seconds' work for a large table. */
const mostAtOnce = 400

/** Keeps cards true while data, zone and hour move, and tells whoever lives by them: the pages, the tray, the reminders. */
export class LiveCards implements Part {
  readonly name = 'cards'
  readonly standing = new StandingSteps()
  private readonly touchedListeners = new Set<(cards: readonly Card[], cause: Cause) => void>()
  private readonly settledListeners = new Set<() => void>()
  private zone: string
  private first: ReadonlySet<string> = new Set()
  private building: Promise<void> | null = null
  private begin = (): void => undefined
  /** Resolves when somebody asks for all cards. */
  readonly wanted = new Promise<void>((resolve) => (this.begin = resolve))
  private stopListening: (() => void) | null = null

  constructor(private readonly wiring: Wiring) {
    this.zone = wiring.clock.zone()
  }

  /** The first cards. Where there are more, they wait until somebody wants them: the page is being drawn meanwhile. */
  async start(): Promise<void> {
    const { kept, index, clock } = this.wiring
    this.zone = clock.zone()
    this.stopListening = kept.onChanged((changed) => this.follow(changed))
    const { ids, besides } = firstCards(kept.current().applications)
    this.first = new Set(ids)
    await index.buildFirst(ids, (cards) => this.take(cards))
    if (besides === null) await this.whole()
  }

  /** Resolves when all cards are built that were there at the start; who asks first sets it going. */
  whole(): Promise<void> {
    this.begin()
    return (this.building ??= this.build())
  }

  private async build(): Promise<void> {
    const isWhole = await this.wiring.index.rebuild(
      (cards) => this.take(cards),
      (id) => this.first.has(id),
    )
    if (isWhole) this.settle()
  }

  stop(): void {
    this.stopListening?.()
  }

  /** Calls back with cards that changed or crossed a threshold of theirs, in portions where they are many. */
  onTouched(listener: (cards: readonly Card[], cause: Cause) => void): void {
    this.touchedListeners.add(listener)
  }

  /** Calls back when all cards that were touched have been told. */
  onSettled(listener: () => void): void {
    this.settledListeners.add(listener)
  }

  /** The hour has moved on, and perhaps the zone: steps are planned in the user's zone, so another one moves them all. */
  moveOn(): void {
    const { clock } = this.wiring
    if (clock.zone() !== this.zone) {
      this.zone = clock.zone()
      void this.planAnew()
    }
    this.tell(this.standing.moveTo(clock.now()))
  }

  /** Other data is in force than was; who asks for the cards after this finds those of the new data alone. */
  async replaced(): Promise<void> {
    const { index, clock } = this.wiring
    this.standing.put([], index.dropGone(), clock.now())
    await this.planAnew()
  }

  /** All plans follow from something else now; pages hear of the new cards in portions. */
  planAnew(cause: Cause = 'time'): Promise<void> {
    this.building = this.rebuild(cause)
    return this.building
  }

  private async rebuild(cause: Cause): Promise<void> {
    const { index, broadcast, log } = this.wiring
    let unsaid: Card[] = []
    const say = (): void => {
      if (unsaid.length > 0) broadcast('workspaceChanged', this.onlyCards(unsaid))
      unsaid = []
    }
    try {
      const isWhole = await index.rebuild((cards) => {
        this.take(cards, cause)
        unsaid.push(...cards)
        if (unsaid.length >= mostInMessage) say()
      })
      say()
      if (isWhole) this.settle()
    } catch (error) {
      log.error('cards not planned anew', errorDetail(error))
    }
  }

  private follow(changed: Changed): void {
    if (changed.change.records.length > mostAtOnce) {
      void this.followInSlices(changed)
      return
    }
    const { index, clock, broadcast } = this.wiring
    const touched = index.follow(changed.change)
    this.standing.put([], touched.removed, clock.now())
    this.take(touched.cards, 'change')
    for (const part of inPortions(workspaceChanged(changed, touched, clock.now())))
      broadcast('workspaceChanged', part)
    this.settle()
    if (touched.movesAll === true || movesAllPlans(changed.change)) void this.planAnew()
  }

  /** Records first, then the cards. What has changed again meanwhile has been told since and is passed over. */
  private async followInSlices(changed: Changed): Promise<void> {
    const { kept, index, clock, broadcast } = this.wiring
    const removed = index.dropGone()
    this.standing.put([], removed, clock.now())
    const whole = workspaceChanged(changed, { cards: [], removed }, clock.now())
    for (const part of inPortions(whole)) {
      const { applications, people, revision } = kept.current()
      broadcast('workspaceChanged', {
        ...part,
        revision,
        undo: kept.undoState(),
        removedCards: part.removedCards.filter((id) => !applications.has(id)),
        applications: part.applications.filter((record) => applications.get(record.id) === record),
        people: part.people.filter((record) => people.get(record.id) === record),
        removedPeople: part.removedPeople.filter((id) => !people.has(id)),
      })
      await systemSlicing.pause()
    }
    await this.planAnew('change')
  }

  private take(cards: readonly Card[], cause: Cause = 'time'): void {
    this.standing.put(cards, [], this.wiring.clock.now())
    this.tell(cards, cause)
  }

  private tell(cards: readonly Card[], cause: Cause = 'time'): void {
    for (const listener of this.touchedListeners) listener(cards, cause)
  }

  private settle(): void {
    for (const listener of this.settledListeners) listener()
  }

  /** New cards for a page whose data stays as it is. A card that has changed again since is told as it is now. */
  private onlyCards(cards: readonly Card[]): WorkspaceChanged {
    const { kept, clock, index } = this.wiring
    return {
      revision: kept.current().revision,
      now: clock.now(),
      cards: cards.flatMap(({ id }) => index.get(id) ?? []),
      removedCards: [],
      applications: [],
      people: [],
      removedPeople: [],
      settings: null,
      undo: kept.undoState(),
    }
  }
}
